import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Locale } from '../model/site.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, Drawing } from './contract.ts';
import { extremesOf } from './describe.ts';
import { emptyDrawing } from './empty.ts';
import { titleOf } from './field-title.ts';
import { keyOf } from './marks.ts';
import { centre, type Reading } from './reading.ts';
import { text } from './svg.ts';
import { drawGrid } from './table/draw-grid.ts';
import { drawRecords } from './table/draw-records.ts';
import { placeColumns } from './table/layout-table.ts';
import { readTable, type TableInput } from './table/read-table.ts';
import { tableWordsOf } from './table/words.ts';
import { ascent, lineHeight, themeOf } from './theme.ts';
import { wordsOf } from './words.ts';

type TableSpec = ChartSpecOf<'table'>;

/** Rows to be looked up and compared, with bars in the cells; where the columns do not fit, each row becomes a list. */
export const tableChart: ChartKindModule<'table'> = {
  render,
  describe,
  table: (spec, data, locale) => {
    const channels = Object.fromEntries(spec.columns.map((channel, i) => [`columns.${i}`, channel]));
    return tableOf({ channels, text: spec.columns.map(({ column }) => column), source: spec.data }, data, locale);
  },
};

function render(spec: TableSpec, data: ChartData, context: ChartContext): ReturnType<typeof tableChart.render> {
  const { input, problems } = readTable(spec, data, context.locale.language);
  if (!input || input.rows.length === 0) return { drawing: emptyDrawing(context), problems };
  return { drawing: draw(input, spec.first ?? Number.POSITIVE_INFINITY, context), problems };
}

/** Draws rows until their number or the height of the place is reached, and says how many are left. */
function draw(input: TableInput, first: number, context: ChartContext): Drawing {
  const columns = placeColumns(input, context);
  const table = columns ? drawGrid(input, columns, context) : drawRecords(input, context);
  const { note } = themeOf(context.layout);
  const room = (context.plotHeight ?? Number.POSITIVE_INFINITY) - lineHeight(note) - 6;
  const children: Element[] = [...table.head];
  let [y, drawn] = [table.top, 0];
  for (const row of input.rows.slice(0, Math.min(first, input.rows.length))) {
    const next = table.row(row, y);
    if (drawn > 0 && y + next.height > room) break;
    children.push(...next.elements);
    y += next.height;
    drawn += 1;
  }
  const left = input.rows.length - drawn;
  if (left > 0) {
    const words = tableWordsOf(context.locale.language).more(left);
    children.push(text(words, { at: { x: 0, y: y + 6 + ascent(note) }, style: note, colour: 'c-quiet' }));
    y += 6 + lineHeight(note);
  }
  const readings = input.rows.slice(0, drawn).flatMap(({ cells }) => cells.flatMap(({ reading }) => reading ?? []));
  const bars = input.columns.some(({ bar }) => bar);
  const shown = bars ? readings : readings.map(withoutMarks);
  return { children, width: context.width, height: y + 2, key: keyOf(shown, wordsOf(context.locale.language), '→') };
}

/** Bounds and ranges that stand in words need no key. */
const withoutMarks = ({ bound: _, low: __, high: ___, ...reading }: Reading): Reading => reading;

function describe(spec: TableSpec, data: ChartData, locale: Locale): string {
  const { language } = locale;
  const words = tableWordsOf(language);
  const { input } = readTable(spec, data, language);
  if (!input || input.rows.length === 0) return wordsOf(language).describe.noRows;
  const titles = input.columns.map(({ field }) => titleOf(field, locale));
  const spans = input.columns.flatMap(({ numeric }, i) => {
    const known = input.rows.flatMap(({ cells }) => {
      const [name, cell] = [cells[0], cells[i]];
      const value = cell?.reading && centre(cell.reading);
      return cell && value !== undefined ? [{ value, text: cell.text, name: i === 0 ? '' : (name?.text ?? '') }] : [];
    });
    if (!numeric || known.length === 0) return [];
    const { lowest, highest } = extremesOf(known, ({ value }) => value);
    const at = ({ text: value, name }: (typeof known)[number]): string =>
      name === '' ? value : wordsOf(language).describe.at(value, name);
    return [words.column(titles[i] ?? '', at(lowest), at(highest))];
  });
  return [words.whole(input.rows.length, titles), ...spans].join(' ');
}
