import fc from 'fast-check';
import type { ChartKindModule, Drawing, LayoutName } from '../../../src/charts/contract.ts';
import { chartKinds } from '../../../src/charts/index.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import type { ChartData, ChartKind, ChartSpecOf } from '../../../src/model/chart.ts';
import { parsePartialDate } from '../../../src/model/date.ts';
import type { Locale } from '../../../src/model/site.ts';
import type { Cell, FieldType } from '../../../src/model/table.ts';
import { readChartFonts } from '../../fonts.ts';
import { ENGLISH, figure, SPEC_AT } from '../sample-data.ts';
import { struckTexts } from '../struck-texts.ts';
import { clippedTexts, overlappingTexts, textBoxes } from '../text-boxes.ts';

export const measure = createTextMeasure(readChartFonts());
const WIDTH = { wide: 720, narrow: 288 } as const;

/** Small and huge, negative, equal, none at all. */
const number = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: 1e-12, max: 1e-3, noNaN: true }),
  fc.constantFrom(0, 1, 7, 100, 100),
  fc.constant(null),
);
const name = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'A rather long name of a category, such as statistics have them', '100 %'),
  fc.string({ maxLength: 30 }),
  fc.constant('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
);
const date = fc.oneof(
  fc.integer({ min: 2015, max: 2030 }).map(String),
  fc
    .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.integer({ min: 17_000, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
);
/** One row of a table in which every column may hold anything that its type allows. */
export const row = fc.record({
  name,
  who: fc.constantFrom('Alpha', 'Beta Company', 'Gamma', 'A rather long name of a series'),
  on: date.map((iso) => parsePartialDate(iso) ?? null),
  half: fc.constantFrom('First half of the year', 'Second'),
  label: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A rather long name of a series that goes on', '100 %'),
  size: fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.constantFrom(0, 1, 1e12, 1e-9, null)),
  other: number,
  value: number,
  low: number,
  high: number,
  bound: fc.constantFrom('', 'over', 'about', 'up to', 'reached'),
  status: fc.constantFrom('confirmed', 'reported', 'inferred', 'disputed', ''),
});
const TYPES: Record<string, FieldType> = {
  name: 'string',
  who: 'string',
  on: 'date',
  half: 'string',
  label: 'string',
  size: 'number',
  other: 'number',
  value: 'number',
  low: 'number',
  high: 'number',
  bound: 'string',
  status: 'string',
};

/** Squares side by side, from a large one to one that hardly can be seen. */
const SHAPES = ['a', 'b', 'c', 'd', 'Alpha', 'Beta Company', 'A rather long name of a series'].map((area, i) => {
  const [x, y, size] = [i * 6, 40 + i, 6 / (i + 1)];
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { name: area, geometry: { type: 'Polygon' as const, coordinates: [ring] } };
});

/** Rows as a chart gets them, with areas and figures for the kinds that need some. */
export function dataOf(rows: Record<string, Cell>[]): ChartData {
  const start = parsePartialDate('2020-06-01');
  return {
    columns: Object.entries(TYPES).map(([column, type]) => ({ name: column, title: column, type })),
    rows: rows.map((cells) => ({ cells, at: SPEC_AT })),
    shapes: SHAPES,
    figures: { start: figure('start', 5, start ? { asOf: start } : {}), growth: figure('growth', 3) },
    at: SPEC_AT,
  };
}

/** Draws one layout as the page does: simplified where there are more rows than it can show. */
export function draw<K extends ChartKind>(
  spec: ChartSpecOf<K> & { kind: K },
  data: ChartData,
  { layout, locale = ENGLISH }: { layout: LayoutName; locale?: Locale },
): ReturnType<ChartKindModule<K>['render']> {
  const context = { id: 'x', layout, width: WIDTH[layout], measure, locale, idPrefix: 'x' };
  const kind: ChartKindModule<K> = chartKinds[spec.kind];
  return kind.render(spec, kind.simplify?.(spec, data) ?? data, context);
}

/** What is wrong with the texts of a drawing, in words; nothing when all are whole and clear of each other and of lines. */
export function faultsOf({ children, width, height }: Drawing): string[] {
  const boxes = textBoxes(children, measure);
  return [
    ...(/NaN|Infinity|undefined|null/.exec(JSON.stringify(children)) ?? []),
    ...overlappingTexts(boxes).map((pair) => `${pair.join(' and ')} overlap`),
    ...clippedTexts(boxes, { width, height }).map((text) => `${text} is cut off`),
    ...struckTexts(boxes, children).map((text) => `${text} is struck through`),
  ];
}
