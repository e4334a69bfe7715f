import { sha256 } from '../../io/artefacts.ts';

/** The hash that ledgers are kept with: the first 16 hex digits of SHA-256. */
export const hashFigure = (text: string): string => sha256(text).slice(0, 16);
