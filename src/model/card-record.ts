import { z } from 'zod';

/** content/cards.json: by the path of a page, the addresses that its card was published at, oldest first. */
export const CardRecordSchema = z.strictObject({
  version: z.literal(1),
  cards: z.record(z.string(), z.array(z.string().regex(/^cards\/[a-z0-9-]+\.png$/)).min(1)),
});
export type CardRecord = z.output<typeof CardRecordSchema>;

/** An address that a card was published at, and the card that stands there now; both below the site root. */
export interface EarlierCard {
  path: string;
  card: string;
}
