import type { Element } from 'hast';
import type { TextMeasure } from './contract.ts';
import { type Box, bottom, broken, right, type Segment } from './geometry.ts';
import { labelCentre, type Scale } from './scale.ts';
import { lines, text } from './svg.ts';
import { widest } from './text/lines.ts';
import { lineHeight, type Theme } from './theme.ts';

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

/** The same for an axis whose labels may have several lines. */
export const axisHeight = ({ ticks }: Scale, { tick }: Theme): number =>
  AXIS_HEIGHT + (ticks.reduce((most, { lines = [] }) => Math.max(most, lines.length), 1) - 1) * lineHeight(tick);

/** How much room the labels of a vertical axis take on the left. */
export function axisWidth({ ticks }: Scale, { tick }: Theme, measure: TextMeasure): number {
  return ticks.reduce((most, { label }) => Math.max(most, measure.width(label, tick)), 0) + LABEL_GAP;
}

/** Whether zero is a place of its own on the axis. */
const hasZero = ({ kind }: Pick<Scale, 'kind'>): boolean => kind === 'linear' || kind === 'symlog';

/** Light gridlines with their labels on the left; zero is strong where it is not the floor. */
export function drawVerticalAxis({ scale, plot, theme }: Omit<AxisInput, 'measure' | 'width'>): Element[] {
  const zero = hasZero(scale) ? 0 : undefined;
  const levels = scale.ticks.filter(({ value }) => Math.abs(scale.at(value) - bottom(plot)) >= 0.5);
  const at = (wanted: typeof levels): Segment[] => wanted.map(({ value }) => across(plot, scale.at(value)));
  const style = { style: theme.tick, colour: 'c-quiet', anchor: 'end' } as const;
  return [
    ...lines(at(levels.filter(({ value }) => value !== zero)), { colour: 'c-grid' }),
    ...lines(at(levels.filter(({ value }) => value === zero)), { colour: 'c-ink' }),
    ...scale.ticks.map(({ value, label }) =>
      text(label, { at: { x: plot.x - LABEL_GAP, y: scale.at(value) + theme.tick.size * 0.36 }, ...style }),
    ),
  ];
}

/** The strong line at zero, which no text may stand on; none where zero is the floor or out of sight. */
export function zeroLine({ kind, domain, at }: Scale, plot: Box): Segment[] {
  if (!hasZero({ kind }) || domain[0] > 0 || domain[1] < 0 || Math.abs(at(0) - bottom(plot)) < 0.5) return [];
  return [across(plot, at(0))];
}

/** The strong baseline with tick marks and labels below it. */
export function drawBaseline({ scale, plot, theme, measure, width }: AxisInput): Element[] {
  const y = bottom(plot);
  return [
    ...lines([across(plot, y), ...scale.ticks.map(({ value }) => down(scale.at(value), [y, y + TICK_LENGTH]))], {
      colour: 'c-ink',
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
  const isStrong = (value: number): boolean => value === 0 && hasZero(scale) && zero !== 'plain';
  const parts = (strong: boolean): Segment[] =>
    scale.ticks
      .filter(({ value }) => isStrong(value) === strong)
      .flatMap(({ value }) => {
        const x = scale.at(value);
        if (strong && typeof zero !== 'string') return zero.map((band) => down(x, band));
        return broken(down(x, [plot.y, bottom(plot)]), texts);
      });
  return [
    ...lines(parts(false), { colour: 'c-grid' }),
    ...lines(parts(true), { colour: 'c-ink' }),
    ...tickLabels(axis),
  ];
}

function tickLabels({ scale, plot, theme, measure, width }: AxisInput): Element[] {
  return scale.ticks.flatMap(({ value, label, lines = [label] }) => {
    const x = labelCentre(scale.at(value), widest(lines, theme.tick, measure), width);
    return lines.map((content, i) => {
      const at = { x, y: bottom(plot) + TICK_LENGTH + 15 + i * lineHeight(theme.tick) };
      return text(content, { at, style: theme.tick, colour: 'c-quiet', anchor: 'middle' });
    });
  });
}

const down = (x: number, [from, to]: readonly [number, number]): Segment => ({
  from: { x, y: from },
  to: { x, y: to },
});
const across = (plot: Box, y: number): Segment => ({ from: { x: plot.x, y }, to: { x: right(plot), y } });
