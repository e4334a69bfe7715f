import { marksOfMap } from '../model/chart/map.ts';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Locale } from '../model/site.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, KeyEntry } from './contract.ts';
import { extremesOf } from './describe.ts';
import { scatterWordsOf } from './dot/scatter-words.ts';
import { emptyDrawing } from './empty.ts';
import { titleOf } from './field-title.ts';
import { printTick } from './format.ts';
import { drawGrounds, drawOnAreas, drawOutline } from './map/draw-areas.ts';
import { countRaised, drawSizeKey, drawSymbols, overhang } from './map/draw-symbols.ts';
import { MARGIN, projectAreas } from './map/project.ts';
import { type MapInput, readMap } from './map/read-map.ts';
import { mapWordsOf } from './map/words.ts';
import { pointOf } from './mark-points.ts';
import { keyOf } from './marks.ts';
import { printReading } from './print-reading.ts';
import { drawStepsKey } from './steps/draw-steps-key.ts';
import { wordsOf } from './words.ts';

type MapSpec = ChartSpecOf<'map'>;

/** Values where they are: areas in steps of colour, or circles on them. */
export const mapChart: ChartKindModule<'map'> = {
  render,
  describe,
  table: (spec, data, locale) =>
    tableOf(
      {
        channels: { value: spec.value },
        text: [spec.key, spec.places?.longitude, spec.places?.latitude],
        source: spec.data,
      },
      data,
      locale,
    ),
};

const KEY_GAP = 12;
const MOST_HEIGHT = { wide: 520, narrow: 380 };

function render(spec: MapSpec, data: ChartData, context: ChartContext): ReturnType<typeof mapChart.render> {
  const { input, problems } = readMap(spec, data, context.locale.language);
  if (!input || input.areas.length === 0 || data.rows.length === 0) return { drawing: emptyDrawing(context), problems };
  const { width, layout } = context;
  const title = titleOf(input.value, context.locale);
  const head =
    marksOfMap(spec) === 'areas'
      ? drawStepsKey(input.steps, { field: input.value, title, context })
      : drawSizeKey(input, context);
  const top = head.height + KEY_GAP;
  const mostHeight = Math.max(80, context.plotHeight === undefined ? MOST_HEIGHT[layout] : context.plotHeight - top);
  const frame = { projection: spec.projection, width, mostHeight, top };
  const first = projectAreas(input.areas, frame);
  const over = spec.places
    ? overhang(first.placed, { input, context, box: { x: 0, y: top, width, height: first.height } })
    : 0;
  const { placed, height } = over > 0 ? projectAreas(input.areas, { ...frame, margin: MARGIN + over }) : first;
  const bounds = { x: 0, y: top, width, height };
  const marks =
    marksOfMap(spec) === 'areas'
      ? [...drawGrounds(placed, input), ...drawOutline(placed), ...drawOnAreas(placed, { input, context })]
      : [...drawSymbols(placed, { input, context, bounds }), ...drawOutline(placed)];
  const children = [...head.elements, ...marks];
  const points = placed.flatMap(({ area, centre }) => (centre ? pointOf(area.reading, centre.x, centre.y) : []));
  const key = keyEntries(input, spec, context);
  return { drawing: { children, width, height: top + height, key, points }, problems };
}

function keyEntries(input: MapInput, spec: MapSpec, context: ChartContext): KeyEntry[] {
  const { areas, steps, value, lost } = input;
  const { language } = context.locale;
  const words = mapWordsOf(language);
  const marks = marksOfMap(spec);
  const raised = marks === 'symbols' ? countRaised(input, context) : 0;
  const readings = areas
    .flatMap(({ reading }) => reading ?? [])
    .map(({ low: _, high: __, bound: ___, ...reading }) => reading);
  const negative = marks === 'symbols' && readings.some((reading) => reading.value < 0);
  const { middle } = steps;
  const turn =
    marks === 'areas' && middle !== undefined ? printTick(middle, language, value) : negative ? '0' : undefined;
  return [
    ...keyOf(readings, wordsOf(language), '→'),
    ...(turn === undefined ? [] : [{ symbol: '−', text: words.below(turn) }]),
    ...(raised > 0 ? [{ symbol: '•', text: scatterWordsOf(language).raised(raised) }] : []),
    ...(lost > 0 ? [{ symbol: '–', text: words.lost(lost) }] : []),
    ...(marks === 'areas' && areas.some(({ reading }) => !reading) ? [{ symbol: '- -', text: words.noValue }] : []),
  ];
}

function describe(spec: MapSpec, data: ChartData, locale: Locale): string {
  const { language } = locale;
  const { describe: say } = wordsOf(language);
  const words = mapWordsOf(language);
  const { input } = readMap(spec, data, language);
  const known = (input?.areas ?? []).flatMap(({ name, reading }) => (reading ? [{ name, reading }] : []));
  if (!input || known.length === 0) return `${words.kind}. ${say.noRows}`;
  const { lowest, highest } = extremesOf(known, ({ reading }) => reading.value);
  const print = ({ name, reading }: (typeof known)[number]): string =>
    say.at(printReading(reading, input.value, language), name);
  const areas = input.areas.filter(({ at }) => !at).length;
  const missing = spec.places ? 0 : areas - known.length;
  const whole = spec.places ? words.placed : words.whole;
  return [
    whole(say.rows(known.length), areas, titleOf(input.value, locale)),
    say.extremes(print(lowest), print(highest)),
    ...(input.lost > 0 ? [words.describeLost(input.lost)] : []),
    ...(missing > 0 ? [words.missing(missing)] : []),
  ].join(' ');
}
