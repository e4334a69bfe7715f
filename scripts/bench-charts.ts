import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { createDrawer } from '../src/compile/charts/create-drawer.ts';
import { type ChartData, ChartSpecSchema } from '../src/model/chart.ts';
import { parsePartialDate } from '../src/model/date.ts';
import type { FieldType } from '../src/model/table.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';

/** Each chart is drawn as often as fits into this, ms of processor time, once all are warm. */
const BUDGET = 1500;
const WARM = 40;
const LOCALE = { language: 'en-GB', currencies: ['USD'], units: {} };

interface Row {
  [column: string]: string | number;
}

interface Case {
  name: string;
  rows: Row[];
  types: Record<string, FieldType>;
  spec: object;
  plot: (rows: object[], document: Document) => Plot.PlotOptions;
}

const { document } = parseHTML('<html><body></body></html>');
const draw = createDrawer();

await runCommand({
  usage: 'npm run bench:charts',
  about: 'Times single charts, as text, against Observable Plot.',
  options: {},
  locks: false,
  run() {
    const results = cases().map((one) => ({ one, ours: timeOurs(one), theirs: timePlot(one) }));
    answer('median ms of one chart, processor time of one warm process; bytes of SVG', []);
    answer(line(['chart', 'wide and narrow', 'one layout', 'Plot', 'ratio', 'bytes, wide', 'Plot', 'ratio']), []);
    for (const { one, ours, theirs } of results) {
      const each = ours.ms / 2;
      const cells = [ours.ms.toFixed(2), each.toFixed(2), theirs.ms.toFixed(2), (each / theirs.ms).toFixed(2)];
      const bytes = [String(ours.bytes), String(theirs.bytes), (ours.bytes / theirs.bytes).toFixed(2)];
      answer(line([one.name, ...cells, ...bytes]), [{ chart: one.name, ours, plot: theirs }]);
    }
    return 0;
  },
});

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Both layouts, the table and the description, as a build makes them. */
function timeOurs({ rows, types, spec }: Case): { ms: number; bytes: number } {
  const parsed = ChartSpecSchema.parse({ title: 'A title', subtitle: 'What it shows', data: { table: 't' }, ...spec });
  const data = dataOf(rows, types);
  const once = () => draw({ id: 'bench', spec: parsed, data: { ...data }, locale: LOCALE });
  return { ms: median(once), bytes: once().wide.svg.length };
}

/** One picture of the same size, as text. */
function timePlot({ rows, types, plot }: Case): { ms: number; bytes: number } {
  const own = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, types[name] === 'date' ? new Date(value) : value]),
    ),
  );
  const once = () => Plot.plot({ document, width: 720, ...plot(own, document) }).outerHTML;
  return { ms: median(once), bytes: once().length };
}

function median(once: () => unknown): number {
  for (let i = 0; i < WARM; i++) once();
  const times: number[] = [];
  const begin = process.cpuUsage();
  while (times.length < 15 || (spent(begin) < BUDGET && times.length < 1000)) {
    const start = process.cpuUsage();
    once();
    times.push(spent(start));
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function dataOf(rows: Row[], types: Record<string, FieldType>): ChartData {
  return {
    columns: Object.entries(types).map(([name, type]) => ({ name, title: name, type })),
    rows: rows.map((row, i) => ({
      cells: Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          types[name] === 'date' ? (parsePartialDate(String(value)) ?? null) : value,
        ]),
      ),
      at: { file: 'bench.csv', line: i + 2, column: 1 },
    })),
    figures: {},
    at: { file: 'charts.yaml', line: 1, column: 1 },
  };
}

/** Months, or days, from 2015 on, with a value that waves and jitters; the same numbers every time. */
function series(count: number, step: 'month' | 'day', names: string[] = ['']): Row[] {
  return names.flatMap((who, k) =>
    Array.from({ length: count }, (_, i) => {
      const time = Date.UTC(step === 'day' ? 1880 : 2015, step === 'month' ? i : 0, step === 'day' ? i + 1 : 1);
      const value = 100 + 20 * k + 20 * Math.sin(i / 5 + k) + ((i * 7919) % 13);
      return { date: new Date(time).toISOString().slice(0, 10), value, who };
    }),
  );
}

function cases(): Case[] {
  const types: Record<string, FieldType> = { date: 'date', value: 'number', who: 'string' };
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta'];
  const bars = Array.from({ length: 20 }, (_, i) => ({ who: `Category ${i + 1}`, value: ((i * 37) % 50) + 3 }));
  const dots = Array.from({ length: 200 }, (_, i) => ({ x: (i * 7919) % 997, y: (i * 104_729) % 499, who: `p${i}` }));
  const lineOf = (rows: object[]) => ({
    marks: [Plot.ruleY([0]), Plot.lineY(rows, { x: 'date', y: 'value' })],
  });
  return [
    {
      name: 'line, 60 points',
      rows: series(60, 'month'),
      types,
      spec: { kind: 'line', x: 'date', y: 'value' },
      plot: lineOf,
    },
    {
      name: 'line, 50,000 points',
      rows: series(50_000, 'day'),
      types,
      spec: { kind: 'line', x: 'date', y: 'value' },
      plot: lineOf,
    },
    {
      name: 'bar, 20 categories',
      rows: bars,
      types,
      spec: { kind: 'bar', y: 'who', x: 'value' },
      plot: (rows) => ({
        marginLeft: 100,
        marks: [
          Plot.barX(rows, { x: 'value', y: 'who' }),
          Plot.text(rows, { x: 'value', y: 'who', text: 'value', dx: 14 }),
        ],
      }),
    },
    {
      name: 'dot, 200 points',
      rows: dots,
      types: { x: 'number', y: 'number', who: 'string' },
      spec: { kind: 'dot', x: 'x', y: 'y' },
      plot: (rows) => ({ marks: [Plot.dot(rows, { x: 'x', y: 'y' })] }),
    },
    {
      name: 'stacked area, 4 × 60',
      rows: series(60, 'month', names),
      types,
      spec: { kind: 'area', x: 'date', y: 'value', series: 'who' },
      plot: (rows) => ({ color: { legend: false }, marks: [Plot.areaY(rows, { x: 'date', y: 'value', fill: 'who' })] }),
    },
    {
      name: 'panels, 4 lines of 60',
      rows: series(60, 'month', names),
      types,
      spec: { kind: 'line', x: 'date', y: 'value', facets: 'who' },
      plot: (rows) => ({ marks: [Plot.ruleY([0]), Plot.lineY(rows, { x: 'date', y: 'value', fx: 'who' })] }),
    },
    {
      name: 'panels, 4 of 5 bars',
      rows: names.flatMap((who, k) => bars.slice(5 * k, 5 * k + 5).map((row) => ({ panel: who, ...row }))),
      types: { panel: 'string', who: 'string', value: 'number' },
      spec: { kind: 'bar', y: 'who', x: 'value', facets: 'panel' },
      plot: (rows) => ({
        marginLeft: 100,
        marks: [
          Plot.barX(rows, { x: 'value', y: 'who', fx: 'panel' }),
          Plot.text(rows, { x: 'value', y: 'who', text: 'value', dx: 14, fx: 'panel' }),
        ],
      }),
    },
  ];
}
