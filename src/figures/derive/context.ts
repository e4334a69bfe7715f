import type { PartialDate } from '../../model/date.ts';
import type { Figure, FigureSpec } from '../../model/figure.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import type { Table } from '../../model/table.ts';
import type { Correlations } from '../sampling/correlations.ts';
import type { Samples } from '../sampling/samples.ts';
import type { UnitSystem } from '../units.ts';

/** A key of an entry, or the way to one within it: ['distribution', 'pert', 'low']. */
export type KeyPath = string | readonly (string | number)[];

export interface DeriveInput {
  /** In the order of the file, which is the order of the figures. */
  specs: Readonly<Record<string, FigureSpec>>;
  /** Every id that a writer typed, also of entries that do not fit their schema; the ids of `specs` unless told. */
  knownIds?: ReadonlySet<string>;
  /** The place of a figure, of one of its keys or of a key within one, of an offset into that key's text. */
  locate: (id: string, key?: KeyPath, offset?: number) => Position;
  tables: Readonly<Record<string, Table>>;
  /** Whether a table that is not in `tables` is declared but could not be loaded; what needs it is left out in silence. */
  isBrokenTable?: (table: string) => boolean;
  /** Results of `sql:` figures. A missing one was reported where it ran; what rests on it is left out in silence. */
  queries: Readonly<Record<string, number | PartialDate>>;
  sourceIds: ReadonlySet<string>;
  locale: Locale;
  /** The report's slug. */
  seed: string;
}

/** What the figures of one report share while they are worked out. */
export interface DeriveContext extends DeriveInput {
  units: UnitSystem;
  correlations: Correlations;
  problems: Problem[];
  /** Figures that are worked out, by id. */
  figures: Map<string, Figure>;
  /** Of the uncertain ones, in base units. */
  samples: Samples;
}

/** A figure's spec with its id: what most steps need of it. */
export interface Entry {
  id: string;
  spec: FigureSpec;
}
