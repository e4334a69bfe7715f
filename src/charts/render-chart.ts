import type { Element } from 'hast';
import type { ChartData, ChartKind, ChartLayout, ChartSpecOf, ChartTable } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import type { ChartContext, ChartKindModule, Drawing, KeyEntry, LayoutName, TextMeasure } from './contract.ts';
import { forLayout } from './for-layout.ts';
import { printExact } from './format.ts';
import { chartKinds } from './index.ts';
import { writePoints } from './mark-points.ts';
import { element } from './svg.ts';
import { listUnshown } from './unshown.ts';
import { wordsOf } from './words.ts';
import { writeSvg } from './write-svg.ts';

/** The smallest container that each layout is made for, in px. */
const LAYOUT_WIDTH: Record<LayoutName, number> = { wide: 720, narrow: 288 };

interface ChartRequest<K extends ChartKind> {
  id: string; // "run-rate"
  spec: ChartSpecOf<K> & { kind: K };
  /** Rows that are already filtered, and the figures that the spec names. */
  data: ChartData;
  measure: TextMeasure;
  locale: Locale;
}

export interface RenderedChart {
  wide: ChartLayout;
  narrow: ChartLayout;
  table: ChartTable;
  /** The writer's own, or one made from the data. */
  description: string;
  key: KeyEntry[];
  /** What a reader has to know of the picture, in words. */
  remarks: string[];
  problems: Problem[];
}

/** Lays a chart out twice and writes it down as SVG, with its table and description. Never throws. */
export function renderChart<K extends ChartKind>(request: ChartRequest<K>): RenderedChart {
  const { spec, locale } = request;
  const kind: ChartKindModule<K> = chartKinds[spec.kind];
  const data = kind.simplify?.(spec, request.data) ?? request.data;
  const drawn: ChartRequest<K> = { ...request, data };
  const description = spec.description ?? kind.describe(forLayout(spec, 'wide', data).spec, data, locale);
  const wide = renderLayout(drawn, { layout: 'wide', width: LAYOUT_WIDTH.wide, description });
  const narrow = renderLayout(drawn, { layout: 'narrow', width: LAYOUT_WIDTH.narrow, description });
  const empty = data.rows.length === 0 ? [problem('RK083', { reason: 'no row fits' }, data.at)] : [];
  return {
    wide: wide.chart,
    narrow: narrow.chart,
    table: kind.table(spec, data, locale),
    description,
    key: wide.key,
    remarks: [
      ...(data.total === undefined ? [] : [simplified(data.rows.length, data.total, locale)]),
      ...listUnshown(spec, request.data, locale),
    ],
    problems: sortProblems([...empty, ...wide.problems, ...narrow.problems]),
  };
}

function simplified(drawn: number, total: number, { language }: Locale): string {
  return wordsOf(language).simplified(printExact(drawn, language), printExact(total, language));
}

interface LayoutRequest {
  layout: LayoutName;
  width: number;
  description: string;
}

function renderLayout<K extends ChartKind>(
  { id, spec, data, measure, locale }: ChartRequest<K>,
  { layout, width, description }: LayoutRequest,
): { chart: ChartLayout; key: KeyEntry[]; problems: Problem[] } {
  const own = forLayout(spec, layout, data);
  const context: ChartContext = {
    id,
    layout,
    width,
    measure,
    locale,
    idPrefix: `chart-${id}-${layout}`,
    ...heightOf(own),
  };
  const { drawing, problems } = chartKinds[spec.kind].render(own.spec, data, context);
  const svg = writeSvg(frame(drawing, { title: spec.title, description, context }));
  return {
    chart: { svg, width: drawing.width, height: Math.ceil(drawing.height) },
    key: drawing.key,
    problems: [...own.problems, ...problems],
  };
}

const heightOf = ({ plotHeight }: { plotHeight?: number }) => (plotHeight === undefined ? {} : { plotHeight });

/** The wide layout as a drawing, for a picture that stands alone. Its problems are those of the chart, which reports them. */
export function drawWide<K extends ChartKind>({ id, spec, data, measure, locale }: ChartRequest<K>): Drawing {
  const own = forLayout(spec, 'wide', data);
  const context: ChartContext = {
    id,
    layout: 'wide',
    width: LAYOUT_WIDTH.wide,
    measure,
    locale,
    idPrefix: `picture-${id}`,
    ...heightOf(own),
  };
  const kind: ChartKindModule<K> = chartKinds[spec.kind];
  return kind.render(own.spec, kind.simplify?.(spec, data) ?? data, context).drawing;
}

interface FrameInput {
  title: string;
  description: string;
  context: ChartContext;
}

/** The `<svg>` around a drawing, with the name and description that a screen reader says. */
function frame(
  { children, width, height, points = [] }: Drawing,
  { title, description, context }: FrameInput,
): Element {
  const written = writePoints(points);
  const [titleId, descId] = [`${context.idPrefix}-title`, `${context.idPrefix}-desc`];
  const named = (tagName: string, id: string, value: string): Element =>
    element(tagName, { id }, [{ type: 'text', value }]);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      ariaLabelledBy: [titleId, descId],
      fontFamily: FONTS,
      className: ['chart-svg', `chart-svg-${context.layout}`],
      ...(written === undefined ? {} : { dataPoints: written }),
    },
    [named('title', titleId, title), named('desc', descId, description), ...children],
  );
}

const FONTS = 'Inter, Helvetica Neue, Arial, sans-serif';
