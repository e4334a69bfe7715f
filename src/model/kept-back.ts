/** Why the rows of a table are not offered for download: it has no terms of use, or its declaration says so. */
export type KeptBack = 'licence' | 'choice';

export const KEPT_BACK_WORDS: Record<KeptBack, string> = {
  licence: 'has no licence',
  choice: 'is kept back by the publisher',
};
