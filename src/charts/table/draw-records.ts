import type { Element } from 'hast';
import { drawBar, drawDoubt } from '../bar/bar-marks.ts';
import type { ChartContext } from '../contract.ts';
import { titleOf } from '../field-title.ts';
import { drawMark } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import type { Scale } from '../scale.ts';
import { line, text } from '../svg.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { ascent, bold, lineHeight, type Theme, themeOf } from '../theme.ts';
import { barScale, isMarked, MARK_ROOM } from './layout-table.ts';
import type { TableInput, TableRow } from './read-table.ts';

const GAP = 12;
const BAR_HEIGHT = 8;

interface RecordSetting {
  input: TableInput;
  context: ChartContext;
  theme: Theme;
  bars: (Scale | undefined)[];
  marked: boolean[];
}

/** A table too wide for its place: each row is a small list under its name, with the titles repeated. */
export function drawRecords(
  input: TableInput,
  context: ChartContext,
): { head: Element[]; top: number; row: (row: TableRow, y: number) => { elements: Element[]; height: number } } {
  const theme = themeOf(context.layout);
  const bars = input.columns.map(({ bar }, i) =>
    bar ? barScale(input, i, { range: [0, context.width], context }) : undefined,
  );
  const marked = input.columns.map((_, i) => isMarked(input.rows, i));
  return { head: [], top: 0, row: (row, y) => drawRecord(row, y, { input, context, theme, bars, marked }) };
}

function drawRecord(row: TableRow, top: number, setting: RecordSetting): { elements: Element[]; height: number } {
  const { context, theme } = setting;
  const [name] = row.cells;
  const style = bold(theme.name);
  const lines =
    name && name.text.trim() !== ''
      ? wrapLines(name.text, { width: context.width, style, measure: context.measure })
      : [];
  let y = top + 8;
  const elements: Element[] = lines.map((content, i) =>
    text(content, {
      at: { x: 0, y: y + i * lineHeight(style) + ascent(style) },
      style,
      colour: row.highlighted ? 'c-accent' : 'c-ink',
    }),
  );
  y += lines.length * lineHeight(style) + 2;
  for (const [i] of row.cells.entries()) {
    // The first column is the name already; as a number it may have a bar all the same.
    const entry = drawEntry(row, i, { ...setting, y });
    elements.push(...entry.elements);
    y += entry.height;
  }
  elements.push(line({ from: { x: 0, y: y + 6 }, to: { x: context.width, y: y + 6 } }, { colour: 'c-grid' }));
  return { elements, height: y + 7 - top };
}

/** A title on the left and its value on the right, or below it where both do not fit; a bar under them. */
function drawEntry(
  row: TableRow,
  index: number,
  setting: RecordSetting & { y: number },
): { elements: Element[]; height: number } {
  const { input, context, theme, bars, marked } = setting;
  const [column, cell] = [input.columns[index], row.cells[index]];
  if (!column || !cell || (cell.text.trim() === '' && cell.range === '')) return { elements: [], height: 0 };
  const { measure, width } = context;
  const value = row.highlighted ? bold(theme.value) : theme.value;
  let y = setting.y;
  const elements: Element[] = [];
  if (index > 0) {
    const content = cell.range === '' ? cell.text : `${cell.text} (${cell.range})`;
    const mark = marked[index] ? MARK_ROOM : 0;
    const lines = wrapLines(content, { width: width - mark, style: value, measure });
    const taken = widest(lines, value, measure) + mark;
    const beside = lines.length === 1 && taken <= width * 0.62;
    const titles = wrapLines(titleOf(column.field, context.locale), {
      width: beside ? width - taken - GAP : width,
      style: theme.note,
      measure,
    });
    const step = lineHeight(theme.note);
    elements.push(
      ...titles.map((title, i) =>
        text(title, { at: { x: 0, y: y + i * step + ascent(value) }, style: theme.note, colour: 'c-quiet' }),
      ),
    );
    if (!beside) y += titles.length * step;
    const x = beside ? width : mark;
    elements.push(
      ...lines.map((text_, i) =>
        text(text_, {
          at: { x, y: y + i * lineHeight(value) + ascent(value) },
          style: value,
          anchor: beside ? 'end' : 'start',
        }),
      ),
    );
    if (mark > 0 && cell.reading)
      elements.push(
        drawMark(
          { x: beside ? width - taken + 5 : 5, y: y + lineHeight(value) / 2 },
          { radius: 3.5, colour: 'c-ink', status: cell.reading.status },
        ),
      );
    y += Math.max(beside ? titles.length * step : 0, lines.length * lineHeight(value)) + 1;
  }
  const scale = bars[index];
  if (scale && cell.reading) {
    const colour: ColourName = input.hasHighlight && !row.highlighted ? 'c-muted' : 'c-accent';
    const place = { x: scale, y: y + 3 + BAR_HEIGHT / 2, height: BAR_HEIGHT, base: 0 };
    elements.push(...drawBar(cell.reading, place, colour), ...drawDoubt(cell.reading, place));
    y += BAR_HEIGHT + 8;
  }
  return { elements, height: y - setting.y };
}
