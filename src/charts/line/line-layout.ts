import { axisWidth } from '../axis.ts';
import { withRoom } from '../axis-room.ts';
import type { ChartContext } from '../contract.ts';
import type { Field } from '../field.ts';
import { scaleKindOf } from '../field-scale.ts';
import type { Box } from '../geometry.ts';
import { floorRoom } from '../marks.ts';
import { domainOfPlaces } from '../places.ts';
import { printReading } from '../print-reading.ts';
import { extent, type Reading } from '../reading.ts';
import { reachOf } from '../reference.ts';
import { createScale, deriveDomain, type Scale, type ScaleKind, shareOf } from '../scale.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { bold, plotHeightOf, type Theme, themeOf } from '../theme.ts';
import { chooseEndLabels, type EndLabel } from './end-labels.ts';
import type { LineInput } from './line-input.ts';

/** Where everything of a line chart stands. */
export interface LineLayout {
  theme: Theme;
  plot: Box;
  x: Scale;
  y: Scale;
  /** Names at the ends of lines, when there is more than one. */
  endLabels: EndLabel[];
}

const TOP = 24;
const END_GAP = 10;

export function layoutLine(input: LineInput, context: ChartContext): LineLayout {
  const theme = themeOf(context.layout);
  const { measure, width, locale } = context;
  const plotHeight = plotHeightOf(context);
  const domain = deriveDomain({ kind: kindOf(input.y), values: valuesOfY(input), fixed: input.y.domain });
  const readings = pointsOf(input).map((point) => point.y);
  const y = createScale({
    kind: kindOf(input.y),
    domain,
    range: [TOP + plotHeight - roomBelow(readings, input, domain), TOP],
    language: locale.language,
    unit: input.y.unit,
    format: input.y.format,
    ticks: { count: context.layout === 'wide' ? 6 : 5 },
  });
  const left = axisWidth(y, theme, measure);
  const domainX = domainOfX(input);
  const endLabels = input.named ? chooseEndLabels(input, domainX, context) : [];
  const right = rightMargin(input, context, { theme, endLabels });
  const inset = theme.radius + 4;
  const [from, to] = withRoom([left + inset, width - right - inset], context);
  const x = createScale({
    kind: kindOf(input.x),
    domain: domainX,
    range: [from, to],
    language: locale.language,
    unit: input.x.unit,
    format: input.x.format,
    grain: input.x.grain,
    places: input.x.places,
    ticks: { measure, style: theme.tick, width },
  });
  const plot = { x: from - inset, y: TOP, width: to - from + 2 * inset, height: plotHeight };
  return { theme, plot, x, y, endLabels };
}

export const kindOf: (field: Field) => ScaleKind = scaleKindOf;

const pointsOf = ({ series }: LineInput) => series.flatMap(({ points }) => points);

function valuesOfY(input: LineInput): number[] {
  const references = input.references.flatMap(reachOf);
  const starts = input.paths.map(({ value }) => value);
  const bands = (input.bands ?? []).flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high]));
  return [...pointsOf(input).flatMap(({ y }) => extent(y)), ...references, ...starts, ...bands];
}

/** Room between the lowest values and the baseline: for arrows, and on a log axis, whose floor means nothing, for labels. */
function roomBelow(readings: readonly Reading[], { y }: LineInput, domain: [number, number]): number {
  const share = shareOf(kindOf(y), domain);
  const low = readings.some(({ value }) => value !== undefined && share(value) < 0.06);
  return Math.max(floorRoom(readings, share), y.log && low ? 22 : 0);
}

/** The line's own x values, without the round ends of other axes; annotations and paths have their place in it. */
function domainOfX(input: LineInput): [number, number] {
  const marked = input.annotations.flatMap(({ at, until = at }) => [at, until]);
  const days = input.paths.flatMap(({ day, until }) => [day, until ?? day]);
  const values = [...pointsOf(input).flatMap(({ x }) => extent(x)), ...marked, ...days];
  const kind = kindOf(input.x);
  if (input.x.places) return domainOfPlaces(input.x.places);
  if (kind !== 'linear') return deriveDomain({ kind, values, fixed: input.x.domain });
  const [low, high] = [Math.min(...ends(values)), Math.max(...ends(values))];
  return input.x.domain ?? (low < high ? [low, high] : [low - 1, high + 1]);
}

/** Lowest and highest, without spreading a long list over the stack. */
function ends(values: readonly number[]): number[] {
  if (values.length === 0) return [0, 1];
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** Room on the right for what stands at the end of the lines. */
function rightMargin(
  input: LineInput,
  { measure, width, locale, layout }: ChartContext,
  { theme, endLabels }: { theme: Theme; endLabels: readonly EndLabel[] },
): number {
  const names = endLabels.filter(({ atEdge }) => atEdge).map(({ lines }) => widest(lines, bold(theme.value), measure));
  const last = input.named ? undefined : input.series[0]?.points.findLast(({ y }) => y.value !== undefined);
  const value = last ? measure.width(printReading(last.y, input.y, locale.language), theme.value) : 0;
  const paths = input.paths.map(({ label }) => {
    const lines = wrapLines(label, { width: width * 0.16, style: theme.note, measure });
    return widest(lines, theme.note, measure);
  });
  // In a narrow picture the names of paths stand mostly inside, or little would be left of it.
  const beside = layout === 'wide' ? paths : paths.map((path) => Math.min(path, 56));
  const most = [value, ...beside].reduce((a, b) => Math.max(a, b), 0);
  // Names in the margin have no other place; values and paths do.
  const margin = names.reduce((a, b) => Math.max(a, b), Math.min(most, width * 0.3));
  return Math.max(16, margin + END_GAP);
}
