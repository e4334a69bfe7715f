import type { ChartSpecOf } from '../../model/chart.ts';
import { axisWidth } from '../axis.ts';
import { withRoom } from '../axis-room.ts';
import type { ChartContext } from '../contract.ts';
import { dodge } from '../dodge.ts';
import { scaleKindOf } from '../field-scale.ts';
import { printLabel } from '../format.ts';
import { type Box, bottom } from '../geometry.ts';
import { printReading } from '../print-reading.ts';
import { reachOf } from '../reference.ts';
import { type Flag, flagsHeight, placeFlags } from '../rows/reference-flags.ts';
import { createScale, deriveDomain, type Scale } from '../scale.ts';
import { fitLines } from '../text/fit.ts';
import { widest } from '../text/lines.ts';
import { bold, lineHeight, plotHeightOf, type Theme, themeOf } from '../theme.ts';
import type { AreaInput, Layer } from './read-area.ts';

/** The name of a layer with its last value, beside its end. */
export interface LayerLabel {
  layer: Layer;
  lines: string[];
  /** Middle of the layer's end, and of the label, px. */
  at: number;
  centre: number;
}

export interface AreaLayout {
  theme: Theme;
  plot: Box;
  x: Scale;
  y: Scale;
  labels: LayerLabel[];
  flags: Flag[];
}

/** Room above the plot for the arrow of a bound; annotations stand above that. */
export const TOP = 16;
/** How far a label may reach above the plot. */
const OVER = 8;
/** From the plot to the labels at its right. */
export const LABEL_GAP = 16;
const BETWEEN = 3;

export function layoutArea(spec: ChartSpecOf<'area'>, input: AreaInput, context: ChartContext): AreaLayout {
  const theme = themeOf(context.layout);
  const { measure, width, locale } = context;
  const words = input.layers.map((layer) => ({ layer, lines: linesOf(layer, input, { spec, context }) }));
  const domain = spec.normalised ? ([0, 100] as [number, number]) : domainOfY(input);
  const scaleY = (top: number): Scale =>
    createScale({
      kind: 'linear',
      domain,
      range: [top + plotHeightOf(context), top],
      language: locale.language,
      unit: input.y.unit,
      format: input.y.format,
      ticks: { count: 5 },
    });
  const left = axisWidth(scaleY(TOP), theme, measure);
  const margin = widest(
    words.flatMap(({ lines }) => lines),
    bold(theme.value),
    measure,
  );
  const right = margin > 0 ? margin + LABEL_GAP + 1 : 16;
  const annotations = input.annotations.map(({ at, until, text }) => ({
    value: at,
    label: text,
    ...(until === undefined ? {} : { low: at, high: until, isBand: true }),
  }));
  const [from, to] = withRoom([left, width - right], context);
  const x = createScale({
    kind: scaleKindOf(input.x),
    domain: domainOfX(input, annotations.flatMap(reachOf)),
    range: [from, to],
    language: locale.language,
    unit: input.x.unit,
    format: input.x.format,
    grain: input.x.grain,
    places: input.x.places,
    ticks: { measure, style: theme.tick, width },
  });
  const flags = placeFlags(annotations, x, context);
  const top = TOP + flagsHeight(flags);
  const [y, plot] = [scaleY(top), { x: from, y: top, width: to - from, height: plotHeightOf(context) }];
  return { theme, plot, x, y, flags, labels: placeLabels(words, { y, plot, theme }) };
}

function domainOfY({ layers, y, references }: AreaInput): [number, number] {
  const tops = layers.flatMap(({ points }) =>
    points.flatMap(({ from, to, reading, factor }) => [to, from + (reading?.high ?? 0) * factor]),
  );
  return deriveDomain({
    kind: 'linear',
    values: [...tops, ...references.flatMap(reachOf)],
    fixed: y.domain,
    zero: true,
  });
}

function domainOfX({ layers, x }: AreaInput, more: readonly number[]): [number, number] {
  const values = [...(layers[0]?.points.map((point) => point.x) ?? []), ...more].sort((a, b) => a - b);
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1];
  return x.domain ?? (low < high ? [low, high] : [low - 1, high + 1]);
}

interface Naming {
  spec: ChartSpecOf<'area'>;
  context: ChartContext;
}

/** The name in a few lines, then the last value; the only layer needs no name. */
function linesOf({ series, points }: Layer, { y }: AreaInput, { spec, context }: Naming): string[] {
  const { measure, width, layout, locale } = context;
  const style = bold(themeOf(layout).value);
  const room = { style, width: width * 0.26, measure };
  const last = points.at(-1);
  const value =
    spec.normalised && last
      ? printLabel(Math.round((last.to - last.from) * 10) / 10, locale.language, '%')
      : last?.reading
        ? printReading(last.reading, y, locale.language)
        : '';
  return [
    ...(series.name.trim() === '' ? [] : fitLines(series.name, { ...room, maxLines: 2 }).lines),
    ...(value === '' ? [] : fitLines(value, { ...room, maxLines: 2 }).lines),
  ];
}

interface Placing {
  y: Scale;
  plot: Box;
  theme: Theme;
}

/** As many as there is height for, the highlighted one first, each as near to its layer's end as can be. */
function placeLabels(words: readonly { layer: Layer; lines: string[] }[], { y, plot, theme }: Placing): LayerLabel[] {
  const step = lineHeight(theme.value);
  let room = plot.height + OVER;
  const kept = words
    .toSorted((a, b) => Number(b.layer.series.highlighted) - Number(a.layer.series.highlighted))
    .filter(({ lines }) => {
      const height = lines.length * step + BETWEEN;
      if (lines.length === 0 || height > room) return false;
      room -= height;
      return true;
    });
  const ends = kept.map(({ layer, lines }) => {
    const last = layer.points.at(-1);
    return { layer, lines, at: y.at(((last?.from ?? 0) + (last?.to ?? 0)) / 2) };
  });
  const wanted = ends.map(({ at, lines }) => ({ centre: at, height: lines.length * step }));
  const centres = dodge(wanted, [plot.y - OVER, bottom(plot)], BETWEEN);
  return ends.map((end, i) => ({ ...end, centre: centres[i] ?? end.at }));
}
