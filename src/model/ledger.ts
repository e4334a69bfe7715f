import { z } from 'zod';

const EntrySchema = z.strictObject({
  /** Day of the build that recorded it. */
  date: z.string(),
  value: z.number(),
  unit: z.string(),
  interval: z.tuple([z.number(), z.number()]).optional(),
  /** As printed in its usual form. */
  text: z.string(),
  /** Of formula and inputs, never of code. */
  hash: z.string(),
  note: z.string().optional(),
  /** The figure was taken out of the report that day; value and text are those it had last. */
  removed: z.literal(true).optional(),
  /** The id under which the history goes on; it stands beside `removed`. */
  renamed: z.string().optional(),
});
export type LedgerEntry = z.output<typeof EntrySchema>;

/** ledger.json: for each figure every value that was published, oldest first. Append-only. */
export const LedgerSchema = z.strictObject({
  version: z.literal(1),
  figures: z.record(z.string(), z.array(EntrySchema).min(1)),
});
export type Ledger = z.output<typeof LedgerSchema>;

/**
 * A figure that is not what the ledger says was published. `changed`: value, unit or interval; `reprinted`: the same number
 * in other words; `renamed`: the same number and words under another id.
 */
export interface LedgerDifference {
  id: string;
  kind: 'new' | 'changed' | 'reprinted' | 'removed' | 'renamed';
  /** The id that it was published under, when that was another. */
  was?: string;
  before?: LedgerEntry;
  after?: LedgerEntry;
  /** Relative change of the value; absent when there is nothing to compare. */
  change?: number;
}

/** Whether readers see the difference: they have read a text that is another now, or gone. */
export function movesPrint({ kind, before, after }: LedgerDifference): boolean {
  return kind === 'removed' || (before !== undefined && kind !== 'new' && before.text !== after?.text);
}
