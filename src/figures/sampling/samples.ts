import type { Influence } from '../../model/figure.ts';
import { compareText } from '../../model/problem.ts';
import type { Quantile } from '../distribution/quantile.ts';
import type { Column } from '../formula/columns.ts';
import { createColumnCache } from './column-cache.ts';
import type { Correlations } from './correlations.ts';
import { createFrames, type Frame, type Frames } from './frames.ts';
import { percentiles } from './percentiles.ts';
import { createRankSpace, type Ranked, rankColumn } from './ranks.ts';
import { deriveSensitivity } from './sensitivity.ts';
import { createSortSpace, sortedIndices, upTo } from './sorting.ts';
import { createStrata } from './strata.ts';

const SAMPLE_COUNT = 10_000;

/** Works out a formula with whole columns; what it names and is not uncertain comes as one number. */
export type Evaluate = (columnOf: (id: string) => Float64Array | undefined) => Column;

/** What the samples of a derived figure say; numbers in base units. */
export interface Study {
  low: number; // 5th percentile
  high: number; // 95th percentile
  sensitivity: Influence[];
}

/** The samples of one report's uncertain figures. */
export interface Samples {
  addInput(id: string, quantile: Quantile): void;
  /** Samples a formula over the uncertain inputs that it rests on, and keeps it for formulas that name it. */
  addFormula(id: string, names: readonly string[], evaluate: Evaluate): Study | 'certain' | 'infinite';
  /** The uncertain inputs that a figure rests on, sorted. */
  inputsOf(id: string): readonly string[];
  /** The samples of a figure over its own inputs. */
  columnOf(id: string): Float64Array | undefined;
}

/**
 * Every figure is sampled over its own inputs and no others: the first of them, by id, takes the first dimension of the strata, and
 * so on. So a figure's interval rests on nothing but its seed and its inputs, whatever else the report holds, and few inputs are
 * spread more evenly than many. Formulas below it are worked out again over the same samples: what is shared stays shared.
 */
export function createSamples(seed: string, correlations: Correlations, count: number = SAMPLE_COUNT): Samples {
  const frames = createFrames(createStrata(seed, count), correlations);
  const store: Store = { frames, members: new Map(), cache: createColumnCache(), space: createSpace(count) };
  return {
    addInput: (id, quantile) => {
      const values = new Float64Array(count);
      for (let stratum = 0; stratum < count; stratum++) values[stratum] = quantile((stratum + 0.5) / count);
      store.members.set(id, {
        inputs: [id],
        values,
        ranked: rankColumn({ column: values, indices: upTo(count) }, frames.deviates()),
      });
    },
    addFormula: (id, names, evaluate) => {
      const inputs = [...new Set(names.flatMap((name) => store.members.get(name)?.inputs ?? []))].sort(compareText);
      if (inputs.length === 0) return 'certain';
      store.members.set(id, { inputs, evaluate });
      const study = studyOf(store, id, inputs);
      if (typeof study === 'string') store.members.delete(id);
      return study;
    },
    inputsOf: (id) => store.members.get(id)?.inputs ?? [],
    columnOf: (id) => {
      const inputs = store.members.get(id)?.inputs;
      return inputs && columnIn(store, id, frames.frame(inputs));
    },
  };
}

/** An uncertain figure: an input has its value at each stratum, rising; a formula is worked out when asked. */
interface Member {
  inputs: readonly string[];
  values?: Float64Array;
  evaluate?: Evaluate;
  ranked?: Ranked;
}

interface Columns {
  members: Map<string, Member>;
  cache: ReturnType<typeof createColumnCache>;
}

interface Store extends Columns {
  frames: Frames;
  space: ReturnType<typeof createSpace>;
}

/** What the study of one figure needs, and the next one uses again. */
function createSpace(count: number) {
  return { sort: createSortSpace(count), ranks: createRankSpace(count), control: new Float64Array(count) };
}

function studyOf(
  { frames, space, ...store }: Store,
  id: string,
  inputs: readonly string[],
): Study | 'certain' | 'infinite' {
  const frame = frames.frame(inputs);
  const column = columnIn(store, id, frame);
  if (!column) return 'certain';
  const indices = sortedIndices(column, space.sort);
  // What is no number, or no finite one, sorts to the ends.
  const [least, most] = [column[indices[0] ?? 0], column[indices.at(-1) ?? 0]];
  if (least === undefined || !Number.isFinite(least) || !Number.isFinite(most)) return 'infinite';
  if (least === most) return { low: least, high: least, sensitivity: [] };
  const result = rankColumn({ column, indices }, frames.deviates(), space.ranks);
  const drawn = { deviates: frame.deviates(), products: frame.products() };
  const sample = { column, indices, scores: result.scores, ...drawn, space: space.control };
  const [low = Number.NaN, high = Number.NaN] = percentiles(sample, [0.05, 0.95]);
  const ranked = inputs.flatMap((input) => {
    const values = store.members.get(input)?.ranked;
    return values ? [{ id: input, ranked: values, order: frame.order(input) }] : [];
  });
  return { low, high, sensitivity: deriveSensitivity(ranked, result) };
}

/** A figure's samples over the inputs of a frame, which are its own or more; undefined when it does not vary. */
function columnIn(store: Columns, id: string, frame: Frame): Float64Array | undefined {
  const member = store.members.get(id);
  if (!member) return undefined;
  // The same figure in another frame is the same column when its own inputs have the same orders there.
  const key = `${id}|${member.inputs.map((input) => frame.key(input)).join(' ')}`;
  return store.cache.get(key, () => {
    const { values, evaluate } = member;
    if (values) return byStratum(values, frame.order(id));
    const column = evaluate?.((name) => columnIn(store, name, frame));
    return typeof column === 'number' ? undefined : column;
  });
}

function byStratum(values: Float64Array, order: Uint32Array): Float64Array {
  const column = new Float64Array(order.length);
  for (let i = 0; i < column.length; i++) column[i] = values[order[i] ?? 0] ?? Number.NaN;
  return column;
}
