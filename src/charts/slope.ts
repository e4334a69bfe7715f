import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, Drawing } from './contract.ts';
import { describeAxis, spanOf } from './describe.ts';
import { emptyDrawing } from './empty.ts';
import { pointOf } from './mark-points.ts';
import { arrowOf, drawArrow, drawMark, drawWhisker, keyOf } from './marks.ts';
import { noValues } from './no-values.ts';
import { printReading } from './print-reading.ts';
import { intervalOf, type Reading } from './reading.ts';
import {
  heightOf,
  layoutSlope,
  type SlopeLayout,
  type SlopeSide,
  slopeHeight,
  TEXT_GAP,
} from './slope/layout-slope.ts';
import { readSlope, type SlopeInput, type SlopeLine } from './slope/read-slope.ts';
import { line, text } from './svg.ts';
import { ascent, bold, lineHeight } from './theme.ts';
import { wordsOf } from './words.ts';

/** What changed between two dates or categories: one line a series, its values at both ends. */
export const slopeChart: ChartKindModule<'slope'> = {
  render,
  describe,
  table: (spec, data, locale) =>
    tableOf({ channels: { x: spec.x, y: spec.y }, text: [spec.series], source: spec.data }, data, locale),
};

function render(
  spec: ChartSpecOf<'slope'>,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readSlope(spec, data, context.locale.language);
  if (!input || input.lines.length === 0)
    return { drawing: emptyDrawing(context), problems: [...problems, ...noValues(data, problems)] };
  const layout = layoutSlope(input, context);
  // The one that matters is drawn last, on top.
  const lines = input.lines.toSorted((a, b) => Number(a.series.highlighted) - Number(b.series.highlighted));
  return {
    drawing: {
      children: [
        ...layout.sides.flatMap((side) => drawSide(side, layout)),
        ...lines.flatMap((one) => drawLine(one, layout)),
        ...layout.sides.flatMap((side, i) => drawTexts(side, i === 0, layout)),
      ],
      width: context.width,
      height: slopeHeight(layout),
      key: keyOf(readingsOf(input), wordsOf(context.locale.language), '↑'),
      points: lines.flatMap(({ ends }) =>
        ends.flatMap((end, i) => pointOf(end, layout.sides[i]?.x ?? 0, layout.y.at(heightOf(end)))),
      ),
    },
    problems,
  };
}

const readingsOf = ({ lines }: SlopeInput): Reading[] =>
  lines.flatMap(({ ends }) => ends.filter((end) => end !== undefined));

/** A place: its name above, and a light line down. */
function drawSide({ x, title }: SlopeSide, { theme, top, height }: SlopeLayout): Element[] {
  const style = bold(theme.name);
  return [
    line({ from: { x, y: top - 10 }, to: { x, y: top + height + 8 } }, { colour: 'c-grid' }),
    ...title.lines.map((content, i) =>
      text(content, {
        at: { x: title.centre, y: ascent(style) + i * lineHeight(style) },
        style,
        anchor: 'middle',
      }),
    ),
  ];
}

function drawLine({ series, ends }: SlopeLine, { y, sides, theme }: SlopeLayout): Element[] {
  const points = ends.map((reading, i) => ({ reading, at: { x: sides[i]?.x ?? 0, y: y.at(heightOf(reading)) } }));
  const [from, to] = points;
  const { colour, highlighted } = series;
  const disputed = ends.some((end) => end?.status === 'disputed');
  const joined = from?.reading && to?.reading ? [{ from: from.at, to: to.at }] : [];
  return [
    ...joined.map((segment) =>
      line(segment, { colour, width: highlighted ? 3 : 2, ...(disputed ? { dash: '5 4' } : {}) }),
    ),
    ...points.flatMap(({ reading, at }) => {
      if (!reading) return [];
      const interval = intervalOf(reading);
      const arrow =
        reading.value === undefined ? undefined : arrowOf(at, reading.bound, { radius: theme.radius, along: 'y' });
      return [
        ...(interval
          ? drawWhisker({ from: { x: at.x, y: y.at(interval[0]) }, to: { x: at.x, y: y.at(interval[1]) } }, colour)
          : []),
        ...(arrow ? drawArrow(arrow, colour) : []),
        ...(reading.value === undefined
          ? []
          : [drawMark(at, { radius: theme.radius, colour, status: reading.status })]),
      ];
    }),
  ];
}

function drawTexts({ x, texts }: SlopeSide, isLeft: boolean, { theme }: SlopeLayout): Element[] {
  const away = isLeft ? -1 : 1;
  const step = lineHeight(theme.value);
  return texts.flatMap(({ line: { series }, lines, at, centre }) => {
    const style = series.highlighted ? bold(theme.value) : theme.value;
    const leader = {
      from: { x: x + away * (theme.radius + 2), y: at },
      to: { x: x + away * (TEXT_GAP - 4), y: centre },
    };
    return [
      ...(Math.abs(at - centre) > 2 ? [line(leader, { colour: series.colour })] : []),
      ...lines.map((content, i) =>
        text(content, {
          at: { x: x + away * TEXT_GAP, y: centre - (lines.length * step) / 2 + ascent(theme.value) + i * step },
          style,
          anchor: isLeft ? 'end' : 'start',
        }),
      ),
    ];
  });
}

/** Kind, the two places, the axis and its range, and both values of each line. */
function describe(spec: ChartSpecOf<'slope'>, data: ChartData, locale: Locale): string {
  const { language } = locale;
  const { describe: say, range } = wordsOf(language);
  const { input } = readSlope(spec, data, language);
  if (!input || input.lines.length === 0) return `${say.kind.slope}. ${say.noRows}`;
  const readings = readingsOf(input);
  const axis = describeAxis(input.y, spanOf(readings), locale);
  const lines = input.lines.map(({ series, ends }) => {
    const [first, last] = ends.map((end) => (end ? printReading(end, input.y, language) : '–'));
    return `${series.name}: ${range(first ?? '', last ?? '')}.`;
  });
  return [`${say.kind.slope}, ${say.rows(readings.length)}: ${input.places.join(' – ')}; ${axis}.`, ...lines].join(' ');
}
