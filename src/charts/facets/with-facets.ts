import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { printCell } from '../chart-table.ts';
import type { ChartContext, ChartKindModule, Drawing, KeyEntry } from '../contract.ts';
import { emptyDrawing } from '../empty.ts';
import { checkColumn, findColumn } from '../field.ts';
import type { MarkPoint } from '../mark-points.ts';
import { orderOfRows } from '../places.ts';
import { seriesName } from '../series/series.ts';
import { element, px, textLines } from '../svg.ts';
import { wrapLines } from '../text/lines.ts';
import { bold, lineHeight, themeOf } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { type FacetKind, shareScales } from './share-scales.ts';

interface Panel {
  name: string;
  data: ChartData;
  /** Where its rows stand among those of the chart. */
  indices: number[];
}

/** As many plots of one size as a reader can compare at a glance. */
const MOST_PANELS = 12;

/** Lets a kind draw small multiples: the same chart for each value of a column, on the same scales unless said. */
export function withFacets<K extends FacetKind>(kind: ChartKindModule<K>): ChartKindModule<K> {
  return {
    simplify: (spec, data) => (facetsOf(spec) ? data : (kind.simplify?.(spec, data) ?? data)),
    render: (spec, data, context) => {
      if (!facetsOf(spec)) return kind.render(spec, data, context);
      const { panels, problems } = panelsOf(spec, data, context.locale.language);
      if (panels.length === 0) return { drawing: emptyDrawing(context), problems };
      const drawn = drawPanels(kind, { spec, data, panels }, context);
      return { drawing: drawn.drawing, problems: [...problems, ...drawn.problems] };
    },
    describe: (spec, data, locale) => {
      if (!facetsOf(spec)) return kind.describe(spec, data, locale);
      const { panels } = panelsOf(spec, data, locale.language);
      const own = panels.map((panel) => `${panel.name}: ${kind.describe(spec, panel.data, locale)}`);
      return [wordsOf(locale.language).describe.panels(panels.length), ...own].join(' ');
    },
    table: (spec, data, locale) => {
      const table = kind.table(spec, data, locale);
      const column = facetsOf(spec) && findColumn(data, facetsOf(spec)?.column ?? '');
      if (!column) return table;
      return {
        columns: [{ title: column.title, numeric: false }, ...table.columns],
        rows: table.rows.map((row, i) => [
          printCell(data.rows[i]?.cells[column.name] ?? null, locale.language),
          ...row,
        ]),
      };
    },
  };
}

const facetsOf = ({ facets }: ChartSpecOf<FacetKind>) => facets;

/** The rows of each value of the column, in the order in which the values first appear. */
function panelsOf(
  spec: ChartSpecOf<FacetKind>,
  data: ChartData,
  language: string,
): { panels: Panel[]; problems: Problem[] } {
  const column = spec.facets?.column ?? '';
  const missing = checkColumn('facets', column, data);
  if (missing.length > 0) return { panels: [], problems: missing };
  const groups = Map.groupBy(data.rows.entries(), ([, { cells }]) => printCell(cells[column] ?? null, language));
  if (groups.size > MOST_PANELS) {
    const at = data.placeOf?.(column) ?? data.at;
    return { panels: [], problems: [problem('RK385', { column, count: groups.size, most: MOST_PANELS }, at)] };
  }
  // A series has one colour in all panels, also where another is missing.
  const { series } = spec;
  const names = {
    ...(series === undefined ? {} : { seriesNames: namesOf(data, series) }),
    ...(sharesPlaces(spec, data) ? { placeNames: orderOfRows(spec.x.column, series, data) } : {}),
  };
  const panels = [...groups].map(([name, own]): Panel => {
    const rows = own.map(([, row]) => row);
    return { name, data: { ...data, ...names, rows }, indices: own.map(([index]) => index) };
  });
  return { panels, problems: [] };
}

/** Whether the x axis of all panels has the same categories. */
function sharesPlaces({ x, facets }: ChartSpecOf<FacetKind>, data: ChartData): boolean {
  const type = findColumn(data, x.column)?.type;
  const isAsked = 'scale' in x && (x.scale === 'point' || x.scale === 'band');
  return facets?.scales !== 'free' && (type === 'string' || type === 'boolean' || isAsked);
}

const namesOf = (data: ChartData, series: string): string[] => [
  ...new Set(data.rows.map((_, row) => seriesName(data, row, series))),
];

interface Facets<K extends FacetKind> {
  spec: ChartSpecOf<K>;
  data: ChartData;
  panels: readonly Panel[];
}

const GAP = 28;
/** Plots that stand beside others are lower than one that stands alone. */
const PLOT_HEIGHT = { wide: 150, narrow: 150 };

function drawPanels<K extends FacetKind>(
  kind: ChartKindModule<K>,
  { spec, data, panels }: Facets<K>,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const count = columnsOf(panels.length, context);
  const width = (context.width - (count - 1) * GAP) / count;
  const shared = shareScales(spec, data, panels);
  const theme = themeOf('narrow');
  const style = bold(theme.value);
  const titles = panels.map(({ name }) => wrapLines(name, { width, style, measure: context.measure }));
  const place: ChartContext = { ...context, layout: 'narrow', width, plotHeight: PLOT_HEIGHT[context.layout] };
  const drawn = alike(place, (own) => panels.map((panel) => kind.render(shared, panel.data, own)));
  const children: Element[] = [];
  const points: MarkPoint[] = [];
  let top = 0;
  for (let first = 0; first < drawn.length; first += count) {
    const row = drawn.slice(first, first + count);
    const own = titles.slice(first, first + count);
    const head = Math.max(...own.map(({ length }) => length)) * lineHeight(style) + 6;
    for (const [i, { drawing }] of row.entries()) {
      const x = i * (width + GAP);
      children.push(...textLines(own[i] ?? [], { box: { x, y: top, width, height: head }, style }));
      children.push(element('g', { transform: `translate(${px(x)} ${px(top + head)})` }, drawing.children));
      for (const point of drawing.points ?? [])
        points.push({ row: panels[first + i]?.indices[point.row] ?? -1, x: point.x + x, y: point.y + top + head });
    }
    top += head + Math.max(...row.map(({ drawing }) => drawing.height)) + GAP - 8;
  }
  const key = new Map(
    drawn.flatMap(({ drawing }) => drawing.key).map((entry): [string, KeyEntry] => [entry.symbol, entry]),
  );
  return {
    drawing: { children, width: context.width, height: top - GAP + 8, key: [...key.values()], points },
    problems: problemsOf(drawn.map(({ problems }) => problems)),
  };
}

/** Draws panels until their axes are of one length: each leaves as much room as the one that needs most. */
function alike<D extends { drawing: Drawing }>(context: ChartContext, draw: (context: ChartContext) => D[]): D[] {
  let axisRoom = { left: 0, right: 0 };
  // The room on the left is known after the first time; that on the right may follow from it.
  for (let time = 0; time < 3; time++) {
    const drawn = draw({ ...context, axisRoom, roomOnly: true });
    const rooms = drawn.flatMap(({ drawing }) => drawing.axisRoom ?? []);
    const most = (side: 'left' | 'right'): number => Math.max(axisRoom[side], ...rooms.map((room) => room[side]));
    const [left, right] = [most('left'), most('right')];
    axisRoom = { left, right };
    if (rooms.every((room) => left - room.left < 0.05 && right - room.right < 0.05)) break;
  }
  return draw({ ...context, axisRoom });
}

/** One column where it is narrow; else rows of two or three, with no panel left alone if it can be helped. */
function columnsOf(panels: number, { layout }: ChartContext): number {
  if (layout === 'narrow') return 1;
  return panels === 1 ? 1 : panels === 2 || panels === 4 ? 2 : 3;
}

/** A highlight or a row that words are about has to be somewhere, not in every panel. */
function problemsOf(panels: readonly Problem[][]): Problem[] {
  const all = panels.flat();
  // A note names one row, a highlight one name; each is told by its message.
  const everywhere = ({ message }: Problem): boolean =>
    panels.every((problems) => problems.some((other) => other.message === message));
  return all.filter((one) => (one.code !== 'RK087' && one.code !== 'RK388') || everywhere(one));
}
