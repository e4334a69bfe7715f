import type { KeptBack } from './kept-back.ts';
import type { Field } from './table.ts';

/** A table as pages and downloads tell of it. The addresses are below the site root, and absent when it is not offered. */
export interface CompiledTable {
  name: string; // "arr"
  title: string;
  description?: string;
  licence?: string;
  fields: Field[];
  primaryKey: string[];
  rows: number;
  /** Ids of the sources that its declaration names. */
  sources: string[];
  /** As received: "reports/x/data/arr.csv". */
  path?: string;
  /** Every cell as it was read, safe to open in a spreadsheet: "reports/x/tables/arr.csv". */
  csv?: string;
  /** The same as objects: "reports/x/tables/arr.json". */
  json?: string;
  /** Why it has none of them. */
  keptBack?: KeptBack;
}
