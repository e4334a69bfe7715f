import type { ChartModule } from '../model/chart/custom.ts';
import type { ChartData, ChartSpecOf, ChartTable } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule } from './contract.ts';
import { checkDrawing, isRecord } from './custom/check-drawing.ts';
import { emptyDrawing } from './empty.ts';
import { withUnit } from './field-title.ts';
import { printLabel } from './format.ts';
import { wordsOf } from './words.ts';

type CustomSpec = ChartSpecOf<'custom'>;

/** A chart that a writer's own module draws, held to the rules of every other kind. */
export const customChart: ChartKindModule<'custom'> = { render, describe, table };

function render(spec: CustomSpec, data: ChartData, context: ChartContext): ReturnType<typeof customChart.render> {
  const { module } = data;
  if (!module || data.rows.length === 0) return { drawing: emptyDrawing(context), problems: [] };
  const drawn = call(module, 'render', [spec, data, context]);
  if (drawn.problem) return { drawing: emptyDrawing(context), problems: [drawn.problem] };
  const { drawing, faults } = checkDrawing(drawn.value, context);
  const at = { file: module.file, line: 1, column: 1 };
  const problems = faults.map((fault) => problem('RK375', { layout: context.layout, fault }, at));
  if (drawing) {
    const again = call(module, 'render', [spec, data, context]);
    if (JSON.stringify(drawn.value) !== JSON.stringify(again.value)) problems.push(problem('RK377', {}, at));
  }
  const others = ['describe', 'table'] as const;
  problems.push(...others.flatMap((name) => checkOther(name, spec, { data, locale: context.locale, module })));
  return { drawing: drawing && problems.length === 0 ? drawing : emptyDrawing(context), problems };
}

type Called = { value?: unknown; problem?: Problem };

/** Calls one of the module's functions; what it throws is a problem at the line that threw it. */
function call(module: ChartModule, name: 'render' | 'describe' | 'table', given: unknown[]): Called {
  try {
    return { value: module[name]?.(...given) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const endless = error instanceof Error && error.name === 'EndlessCall';
    if (endless) return { problem: problem('RK393', { name, error: message }, module.placeOf(error)) };
    return { problem: problem('RK374', { name, error: message.split('\n')[0] ?? '' }, module.placeOf(error)) };
  }
}

interface Others {
  data: ChartData;
  locale: Locale;
  module: ChartModule;
}

function checkOther(name: 'describe' | 'table', spec: CustomSpec, { data, locale, module }: Others): Problem[] {
  if (!module[name]) return [];
  const { value, problem: thrown } = call(module, name, [spec, data, locale]);
  if (thrown) return [thrown];
  const isRight = name === 'describe' ? typeof value === 'string' && value.trim() !== '' : isTable(value);
  return isRight ? [] : [problem('RK376', { name }, { file: module.file, line: 1, column: 1 })];
}

function isTable(value: unknown): value is ChartTable {
  if (!isRecord(value) || !Array.isArray(value.columns) || !Array.isArray(value.rows)) return false;
  const { columns, rows } = value;
  return (
    columns.length > 0 &&
    columns.every(
      (column) => isRecord(column) && typeof column.title === 'string' && typeof column.numeric === 'boolean',
    ) &&
    rows.every(
      (row) => Array.isArray(row) && row.length === columns.length && row.every((cell) => typeof cell === 'string'),
    )
  );
}

/** The module's own words, else the columns with their ends. */
function describe(spec: CustomSpec, data: ChartData, locale: Locale): string {
  const own = data.module && call(data.module, 'describe', [spec, data, locale]).value;
  if (typeof own === 'string' && own.trim() !== '') return own;
  const { describe: say } = wordsOf(locale.language);
  if (data.rows.length === 0) return say.noRows;
  const axes = data.columns.flatMap(({ name, title, type, unit = '' }) => {
    const values = data.rows.flatMap(({ cells }) => (typeof cells[name] === 'number' ? [cells[name]] : []));
    if ((type !== 'number' && type !== 'integer') || values.length === 0) return [];
    const print = (value: number): string => printLabel(value, locale.language, unit);
    const ends = [Math.min, Math.max].map((pick) => print(values.reduce((a, b) => pick(a, b))));
    return [say.axis(withUnit(title, unit, locale), ends[0] ?? '', ends[1] ?? '', false)];
  });
  return `${spec.title}. ${[say.rows(data.rows.length), ...axes].join('; ')}.`;
}

function table(spec: CustomSpec, data: ChartData, locale: Locale): ChartTable {
  const own = data.module && call(data.module, 'table', [spec, data, locale]).value;
  if (isTable(own)) return own;
  const names = data.columns.map(({ name }) => name);
  return tableOf({ channels: {}, text: names, source: spec.data }, data, locale);
}
