import { tickStep, ticks } from 'd3';
import type { ColourName } from '../palette.ts';
import { symlogEdges, symlogSides } from './symlog-edges.ts';

/** Values told by a few colours: `edges` part them, and there is one colour more than edges. */
export interface ColourSteps {
  edges: number[];
  colours: ColourName[];
  /** Where a diverging scale turns; colours of the values below it are of another hue, and marked. */
  middle?: number;
}

interface StepsInput {
  values: readonly number[];
  /** Unless said, diverging where values stand on both sides of zero. */
  colours?: 'sequential' | 'diverging' | undefined;
  middle: number;
  /** How many colours at most, 2 to 6. */
  steps: number;
  log: boolean;
  /** A log scale on both sides of its middle. */
  symlog?: boolean | undefined;
  /** Ends that the writer wants the scale to have. */
  domain?: [number, number] | undefined;
}

/** Which of the six steps are taken when there are fewer: as far apart as they can be. */
const TAKEN: Record<number, number[]> = {
  1: [3],
  2: [2, 5],
  3: [1, 3, 5],
  4: [1, 3, 4, 6],
  5: [1, 2, 3, 5, 6],
  6: [1, 2, 3, 4, 5, 6],
};
const STEP_COLOURS = ['c-step1', 'c-step2', 'c-step3', 'c-step4', 'c-step5', 'c-step6'] as const;

/** Parts the values at round numbers, as many as are wanted or fewer. */
export function createSteps(input: StepsInput): ColourSteps {
  const [low, high] = input.domain ?? spanOf(input.values);
  const diverging = input.colours === 'diverging' || (input.colours === undefined && low < 0 && high > 0);
  if (diverging && !input.log) return divergingSteps([low, high], input);
  const edges = edgesOf([low, high], input);
  const taken = TAKEN[edges.length + 1] ?? [3];
  return { edges, colours: taken.map((step) => STEP_COLOURS[step - 1] ?? 'c-step3') };
}

function edgesOf(span: [number, number], { values, steps, log, symlog }: StepsInput): number[] {
  if (symlog) return symlogEdges(values, span, steps);
  return log && span[0] > 0 ? logEdges(span, steps) : linearEdges(span, steps);
}

/** Which colour a value has, counted from the lowest. A value on an edge belongs above it. */
export function stepOf({ edges }: ColourSteps, value: number): number {
  const index = edges.findIndex((edge) => value < edge);
  return index < 0 ? edges.length : index;
}

export const colourOf = (steps: ColourSteps, value: number): ColourName =>
  steps.colours[stepOf(steps, value)] ?? 'c-step3';

/** The text that can be read on a step: the pale half takes ink, the strong half takes paper, in every theme. */
export const textOn = (colour: ColourName): 'c-ink' | 'c-paper' => (STRONG.has(colour) ? 'c-paper' : 'c-ink');

const STRONG: ReadonlySet<ColourName> = new Set(['c-step4', 'c-step5', 'c-step6', 'c-below3']);

function spanOf(values: readonly number[]): [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return low > high ? [0, 0] : [low, high];
}

/** Round numbers strictly between the ends, one fewer than there are steps at most. */
function linearEdges([low, high]: [number, number], steps: number): number[] {
  if (low === high) return [];
  for (let count = steps; count > 0; count--) {
    const inner = ticks(low, high, count).filter((edge) => edge > low && edge < high);
    if (inner.length > 0 && inner.length < steps) return inner;
  }
  return [(low + high) / 2];
}

function logEdges([low, high]: [number, number], steps: number): number[] {
  if (low === high) return [];
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const within = (digits: number[], every = 1): number[] =>
    powers
      .filter((_, i) => i % every === 0)
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((edge) => edge > low && edge < high);
  const sets = [within([1, 2, 5]), within([1, 3]), ...powers.map((_, i) => within([1], i + 1))];
  return sets.find((edges) => edges.length > 0 && edges.length < steps) ?? [Math.sqrt(low) * Math.sqrt(high)];
}

/** The same on both sides of the middle, of one width or of powers of ten, up to three steps each; those that no value reaches are left out. */
function divergingSteps([low, high]: [number, number], { middle, steps, values, symlog }: StepsInput): ColourSteps {
  const most = Math.max(1, Math.min(3, Math.floor(steps / 2)));
  const reach = Math.max(Math.abs(low - middle), Math.abs(high - middle));
  const distances = values.map((value) => Math.abs(value - middle));
  const sides = symlog ? symlogSides([...distances, reach], most - 1) : evenSides(reach, most);
  const each = sides.length + 1;
  const all = [...sides.map((by) => middle - by).reverse(), middle, ...sides.map((by) => middle + by)];
  const colours = [...BELOW.slice(0, each).reverse(), ...(ABOVE[each - 1] ?? [])];
  const from = all.filter((edge) => edge <= low).length;
  const to = all.filter((edge) => edge <= high).length;
  return { edges: all.slice(from, to), colours: colours.slice(from, to + 1), middle };
}

/** Steps of one round width. */
function evenSides(reach: number, each: number): number[] {
  const width = reach === 0 ? 1 : stepWidth(reach, each);
  return Array.from({ length: each - 1 }, (_, i) => (i + 1) * width);
}

const BELOW: ColourName[] = ['c-below1', 'c-below2', 'c-below3'];
const ABOVE: [ColourName[], ColourName[], ColourName[]] = [
  ['c-step3'],
  ['c-step2', 'c-step5'],
  ['c-step1', 'c-step3', 'c-step5'],
];

/** The round width with which the last step of a side still holds a value. */
function stepWidth(reach: number, each: number): number {
  if (each === 1) return reach;
  const counts = [each, each + 1, each + 2, 2 * each, 4 * each];
  const widths = counts.map((count) => tickStep(0, reach, count));
  return widths.find((width) => width * (each - 1) < reach) ?? reach / each;
}
