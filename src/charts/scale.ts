import { scaleLinear, scaleLog, scaleSymlog } from 'd3';
import type { NumberFormat } from '../model/chart/number-format.ts';
import type { TextMeasure, TextStyle } from './contract.ts';
import type { Places } from './field.ts';
import { clamp } from './geometry.ts';
import type { Grain } from './grain.ts';
import { pointTicks } from './point-ticks.ts';
import { symlogConstant, symlogDomain, symlogTicks } from './symlog.ts';
import { linearTicks, logDomain, logTicks, type Tick, timeTickSets } from './ticks.ts';

export type ScaleKind = 'linear' | 'log' | 'symlog' | 'time' | 'point';

/** From values to px along one axis, with the ticks it shows. */
export interface Scale {
  kind: ScaleKind;
  domain: [low: number, high: number];
  range: [from: number, to: number];
  at(value: number): number;
  ticks: Tick[];
}

interface DomainInput {
  kind: ScaleKind;
  values: readonly number[];
  /** As the writer wants it; else from the values. */
  fixed?: [number, number] | undefined;
  /** Bars begin at zero; other linear axes take zero in when it is near. */
  zero?: boolean;
}

/** The ends of an axis: they hold every value and are never equal. */
export function deriveDomain({ kind, values, fixed, zero = false }: DomainInput): [number, number] {
  if (fixed) return fixed[0] < fixed[1] ? fixed : [fixed[1], fixed[0]];
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (low > high) return kind === 'log' ? [1, 10] : [0, 1];
  if (kind === 'time') return high - low < 2 ? [low - 15, high + 15] : [low, high];
  if (kind === 'log') return low === high ? logDomain(low / 1.5, high * 1.5) : logDomain(low, high);
  if (kind === 'symlog') return symlogDomain(low, high);
  return linearDomain(low, high, zero);
}

function linearDomain(low: number, high: number, zero: boolean): [number, number] {
  if (low === 0 && high === 0) return [0, 1];
  // Zero belongs in the picture when the values do not stand far away from it.
  const nearZero = zero || low === high || (low > 0 && low < high * 0.5) || (high < 0 && high > low * 0.5);
  const from = nearZero ? Math.min(0, low) : low;
  const to = nearZero ? Math.max(0, high) : high;
  const [a, b] = scaleLinear().domain([from, to]).nice(5).domain();
  return [a ?? from, b ?? to];
}

/** Where a value stands between the ends of the axis, 0 to 1. */
export function shareOf(kind: ScaleKind, [low, high]: [number, number]): (value: number) => number {
  const constant = symlogConstant([low, high]);
  const symlog = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value) / constant);
  const place = kind === 'log' ? Math.log : kind === 'symlog' ? symlog : (value: number): number => value;
  return (value) => (place(value) - place(low)) / (place(high) - place(low));
}

interface ScaleInput {
  kind: ScaleKind;
  domain: [number, number];
  range: [number, number];
  language: string;
  unit: string;
  /** How its ticks are printed. */
  format?: NumberFormat | undefined;
  /** What all dates of a time axis are, unless they are days. */
  grain?: Grain | undefined;
  /** The categories of an axis of those: its values are their places. */
  places?: Places | undefined;
  /** Room for the labels of ticks: vertical axes count them, horizontal ones measure them. */
  ticks: { count: number } | { measure: TextMeasure; style: TextStyle; width: number };
}

export function createScale({ kind, domain, range, language, unit, format, grain, places, ticks }: ScaleInput): Scale {
  const scale =
    kind === 'log'
      ? scaleLog(domain, range)
      : kind === 'symlog'
        ? scaleSymlog(domain, range).constant(symlogConstant(domain))
        : scaleLinear(domain, range);
  const at = (value: number): number => scale(value);
  if ('count' in ticks)
    return { kind, domain, range, at, ticks: numberTicks({ kind, domain, language, unit, format }, ticks.count) };
  if (places) {
    const step = Math.abs(at(1) - at(0));
    return { kind, domain, range, at, ticks: pointTicks(places, { ...ticks, step, at }, language) };
  }
  const sets =
    kind === 'time'
      ? timeTickSets(domain, language, grain)
      : TICK_COUNTS.values().map((count) => numberTicks({ kind, domain, language, unit, format }, count));
  const placed = (set: Tick[]): PlacedTick[] =>
    set.map(({ value, label }) => {
      const size = ticks.measure.width(label, ticks.style);
      return { x: labelCentre(at(value), size, ticks.width), width: size };
    });
  const length = Math.abs(range[1] - range[0]);
  // More ticks than this are clutter even where they would fit.
  const most = Math.max(2, length / (kind === 'time' ? 52 : 68));
  return { kind, domain, range, at, ticks: chooseTicks(sets, most, (set, gap) => areApart(placed(set), gap)) };
}

/** The densest set that is no clutter; but one tick alone tells no scale, so two or more that just fit are better. */
function chooseTicks(sets: Iterable<Tick[]>, most: number, fits: (set: Tick[], gap: number) => boolean): Tick[] {
  let tight: Tick[] = [];
  for (const set of sets) {
    if (set.length > 2 * most) continue;
    const isLoose = set.length <= most && fits(set, MIN_GAP);
    if (isLoose) return set.length < 2 && tight.length > 0 ? tight : set;
    if (set.length > 1 && fits(set, TIGHT_GAP)) tight = set;
  }
  return tight;
}

const TICK_COUNTS = [10, 8, 6, 5, 4, 3, 2, 1];

type AxisText = Pick<ScaleInput, 'kind' | 'domain' | 'language' | 'unit' | 'format'>;

function numberTicks({ kind, domain, language, unit, format }: AxisText, count: number): Tick[] {
  const print = { unit, format };
  if (kind === 'symlog') return symlogTicks(domain, count, language, print);
  return kind === 'log' ? logTicks(domain, count + 2, language, print) : linearTicks(domain, count, language, print);
}

const MIN_GAP = 12;
const TIGHT_GAP = 7;

interface PlacedTick {
  x: number;
  width: number;
}

function areApart(ticks: readonly PlacedTick[], gap: number): boolean {
  return ticks.slice(1).every((tick, i) => {
    const before = ticks[i] ?? tick;
    return Math.abs(tick.x - before.x) >= (tick.width + before.width) / 2 + gap;
  });
}

/** Labels are centred under their ticks; those at the ends move inwards rather than be cut off. */
export const labelCentre = (x: number, size: number, width: number): number => clamp(x, size / 2, width - size / 2);
