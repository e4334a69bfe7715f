import { describe, expect, it } from 'vitest';
import { compileWith, testEach } from '../../bad-inputs/bad-input.ts';
import { REPORT, SOUND } from '../../bad-inputs/sound-report.ts';

const CHARTS = `${SOUND[`${REPORT}/charts.yaml`]}own:
  kind: custom
  title: Rain of the valley
  subtitle: Millimetres a year
  data: {table: rain}
`;
const RENDER = 'export const render = (spec, data, context) => ({ children: [], width: context.width, height: 40 });\n';
const TABLE = "export const table = () => ({ columns: [{ title: 'Years', numeric: true }], rows: [['3']] });\n";
const PRIVATE = {
  'datapackage.yaml': [['path: data/rain.csv', 'path: data/rain.csv\n    publish: false']],
  'index.mdx': [['<Chart id="rain" />', '<Chart id="rain" />\n\n<Chart id="own" />']],
  'charts.yaml': CHARTS,
} as const;

describe('a custom chart of rows that are not published', () => {
  testEach([
    {
      id: 'kept-back-1',
      name: 'that does not say which of them it draws',
      files: { ...PRIVATE, 'charts/own.ts': RENDER },
      finds: ['charts.yaml:12:9 RK107'],
      says: /has to export `table` and `describe`/,
    },
    {
      id: 'kept-back-2',
      name: 'that has a description in charts.yaml and no table',
      files: {
        ...PRIVATE,
        'charts.yaml': `${CHARTS}  description: The rain of the valley rose from the driest year to the wettest.\n`,
        'charts/own.ts': RENDER,
      },
      finds: ['charts.yaml:12:9 RK107'],
      says: /has to export `table`\./,
    },
  ]);

  it('is drawn when its module says it, without a file of its rows', async () => {
    const files = { ...PRIVATE, 'charts/own.ts': `${RENDER}${TABLE}export const describe = () => 'Three.';` };
    const { report, messages } = await compileWith(files);
    expect(messages).toBe('');
    expect(report?.charts.own?.table.rows).toEqual([['3']]);
    expect(report?.charts.own?.csv).toBeUndefined();
    expect(report?.charts.own?.keptBack).toBe('The rows are not published: “rain” is kept back by the publisher.');
  });
});
