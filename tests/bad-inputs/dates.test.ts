import { describe, expect, it } from 'vitest';
import { type BadInput, type Changes, compileWith, testEach } from './bad-input.ts';

const NOTE = '{name: note, type: string}';
/** Makes the column of notes one of dates; `wet`, at line 4, column 21, becomes the date, the others have none. */
const dateCell = (text: string, precision = 'day'): Changes => ({
  'data/rain.csv': [
    ['dry', ''],
    ['wet', text],
  ],
  'datapackage.yaml': [[NOTE, `{name: note, type: date, precision: ${precision}}`]],
});

const notDates = (id: string, cells: readonly string[], says: RegExp): BadInput[] =>
  cells.map((text) => ({
    id,
    name: `${text} in a column of dates`,
    files: dateCell(text),
    finds: ['data/rain.csv:4:21 RK071'],
    says,
  }));

const published = (text: string): Changes => ({ 'index.mdx': [['published: 2026-03-01', `published: ${text}`]] });

describe('dates that are none, or could be several', () => {
  testEach([
    ...notDates('dates-02', ['2026-02-30', '2026-04-31'], /no date of the calendar/),
    ...notDates('dates-03', ['2026-13-45', '2026-00-10'], /no date of the calendar/),
    ...notDates('dates-05', ['2026-01-01 00:30 +05:30', '2026-01-01T00:30:00Z'], /time of day.*2026-01-01/),
    ...notDates('dates-09', ['2024 Q1', 'Q1 2024'], /Write 2024-Q1/),
    ...notDates('dates-09', ['2023/24', 'FY24', '2023-2024'], /financial year/),
    ...notDates('dates-11', ['2023-02-29', '1900-02-29'], /no date of the calendar/),
    // 45292 days after 1899-12-30 is 1 January 2024.
    ...notDates('dates-12', ['45292'], /day number of a spreadsheet.*2024-01-01/),
    ...notDates('dates-14', ['2026-03-29 01:30', '2026-10-25T01:30'], /time of day/),
    ...notDates('dates-15', ['01/02/49', '1.2.50', '49', "'50"], /more than one way|two digits/),
    ...['2026-02-30', '2026-13-45', '2023-02-29', '2026', '"yesterday"', '2026-03-01T00:30:00+05:30'].map((text) => ({
      id: 'dates-02, -03, -05 and -11',
      name: `published: ${text}`,
      files: published(text),
      finds: ['index.mdx:5:12 RK007'],
    })),
    {
      id: 'dates-08',
      name: 'updated before it was published',
      files: { 'index.mdx': [['published: 2026-03-01', 'published: 2026-03-01\nupdated: 2026-02-28']] },
      finds: ['index.mdx:6:10 RK172'],
    },
    {
      id: 'dates-09, declared',
      name: 'a quarter in a column of quarters',
      files: dateCell('2024-Q1', 'quarter'),
      finds: [],
    },
    {
      id: 'dates-09, mixed',
      name: 'a month in a column of quarters',
      files: dateCell('2024-03', 'quarter'),
      finds: ['data/rain.csv:4:21 RK071'],
    },
  ]);

  it('dates-06: is the same in every time zone', async () => {
    const zone = process.env.TZ;
    const reports: string[] = [];
    for (const tz of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Etc/GMT+12']) {
      process.env.TZ = tz;
      // Another title, so that nothing is taken from the cache; it is put back before comparing.
      const { found, report } = await compileWith({
        'index.mdx': [['More rain', `More rain ${tz.replace(/[^a-z]/gi, '')}`]],
      });
      expect(found).toEqual([]);
      const text = JSON.stringify({ ...report, title: '', card: '' });
      reports.push(text);
    }
    process.env.TZ = zone;
    expect(reports[0]).toContain('2026-03-01');
    expect(new Set(reports).size).toBe(1);
  });
});
