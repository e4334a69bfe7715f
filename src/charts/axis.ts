import type { Element } from 'hast';
import type { TextMeasure } from './contract.ts';
import { type Box, bottom, broken, right, type Segment } from './geometry.ts';
import { labelCentre, type Scale } from './scale.ts';
import { line, text } from './svg.ts';
import type { Theme } from './theme.ts';

const LABEL_GAP = 8;
const TICK_LENGTH = 4;
/** Height that the labels of a horizontal axis take below the plot. */
export const AXIS_HEIGHT = 26;

interface AxisInput {
  scale: Scale;
  plot: Box;
  theme: Theme;
  measure: TextMeasure;
  /** Labels stay between 0 and this. */
  width: number;
}

/** How much room the labels of a vertical axis take on the left. */
export function axisWidth({ ticks }: Scale, { tick }: Theme, measure: TextMeasure): number {
  return ticks.reduce((most, { label }) => Math.max(most, measure.width(label, tick)), 0) + LABEL_GAP;
}

/** Light gridlines with their labels on the left; zero is strong where it is not the floor. */
export function drawVerticalAxis({ scale, plot, theme }: Omit<AxisInput, 'measure' | 'width'>): Element[] {
  return scale.ticks.flatMap(({ value, label }) => {
    const y = scale.at(value);
    const isZero = value === 0 && scale.kind === 'linear';
    const atFloor = Math.abs(y - bottom(plot)) < 0.5;
    return [
      ...(atFloor ? [] : [line(across(plot, y), { colour: isZero ? 'c-ink' : 'c-grid' })]),
      text(label, {
        at: { x: plot.x - LABEL_GAP, y: y + theme.tick.size * 0.36 },
        style: theme.tick,
        colour: 'c-quiet',
        anchor: 'end',
      }),
    ];
  });
}

/** The strong line at zero, which no text may stand on; none where zero is the floor or out of sight. */
export function zeroLine({ kind, domain, at }: Scale, plot: Box): Segment[] {
  if (kind !== 'linear' || domain[0] > 0 || domain[1] < 0 || Math.abs(at(0) - bottom(plot)) < 0.5) return [];
  return [across(plot, at(0))];
}

/** The strong baseline with tick marks and labels below it. */
export function drawBaseline({ scale, plot, theme, measure, width }: AxisInput): Element[] {
  const y = bottom(plot);
  return [
    line(across(plot, y), { colour: 'c-ink' }),
    ...scale.ticks.map(({ value }) => {
      const x = scale.at(value);
      return line({ from: { x, y }, to: { x, y: y + TICK_LENGTH } }, { colour: 'c-ink' });
    }),
    ...tickLabels({ scale, plot, theme, measure, width }),
  ];
}

interface RowAxisInput extends AxisInput {
  /** Lines are broken where a text stands. */
  texts: readonly Box[];
  /** A zero line that bars stand on; where names stand above their bars it is drawn beside the bars only (from, to). */
  zero: 'plain' | 'strong' | readonly [number, number][];
}

/** Vertical gridlines for kinds that read from left to right; labels below; zero is strong. */
export function drawHorizontalAxis({ texts, zero, ...axis }: RowAxisInput): Element[] {
  const { scale, plot } = axis;
  const lines = scale.ticks.flatMap(({ value }) => {
    const x = scale.at(value);
    const isZero = value === 0 && scale.kind === 'linear';
    const whole = { from: { x, y: plot.y }, to: { x, y: bottom(plot) } };
    const bands = isZero && typeof zero !== 'string' ? zero : undefined;
    const parts = bands?.map(([from, to]) => ({ from: { x, y: from }, to: { x, y: to } })) ?? broken(whole, texts);
    return parts.map((part) => line(part, { colour: isZero && zero !== 'plain' ? 'c-ink' : 'c-grid' }));
  });
  return [...lines, ...tickLabels(axis)];
}

function tickLabels({ scale, plot, theme, measure, width }: AxisInput): Element[] {
  return scale.ticks.map(({ value, label }) => {
    const x = labelCentre(scale.at(value), measure.width(label, theme.tick), width);
    const at = { x, y: bottom(plot) + TICK_LENGTH + 15 };
    return text(label, { at, style: theme.tick, colour: 'c-quiet', anchor: 'middle' });
  });
}

const across = (plot: Box, y: number): Segment => ({ from: { x: plot.x, y }, to: { x: right(plot), y } });
