import { describe, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/io/database/open-database.ts';
import { parsePartialDate } from '../../../src/model/date.ts';
import type { Cell, Table } from '../../../src/model/table.ts';

const date = (iso: string): Cell => parsePartialDate(iso) ?? null;
const PRICES: Table = {
  name: 'prices',
  title: 'Prices',
  file: 'content/reports/x/data/prices.csv',
  sources: [],
  publish: true,
  fields: [
    { name: 'chip', type: 'string' },
    { name: 'price', type: 'number', unit: 'USD/(GPU hour)' },
    { name: 'count', type: 'integer' },
    { name: 'day', type: 'date' },
    { name: 'as of', type: 'date', precision: 'mixed' },
    { name: 'ok', type: 'boolean' },
  ],
  rows: [
    { line: 2, cells: ['H100', 2.85, 3, date('2024-01-15'), date('2024-01'), true] },
    { line: 3, cells: ["it's", 8.5, null, date('2023-01-01'), date('2023'), false] },
    { line: 4, cells: ['H100', null, 4, null, date('2024-Q2'), null] },
  ],
};

function open(tables: Table[] = [PRICES], options = {}): Database {
  const database = openDatabase(tables, options);
  onTestFinished(() => database.close());
  return database;
}

describe('openDatabase(tables).query(sql)', () => {
  test('gives typed cells and the tables that were read', async () => {
    expect(await open().query('select * from prices')).toEqual({
      columns: [
        { name: 'chip', type: 'string' },
        { name: 'price', type: 'number' },
        { name: 'count', type: 'integer' },
        { name: 'day', type: 'date' },
        { name: 'as of', type: 'date' },
        { name: 'ok', type: 'boolean' },
      ],
      rows: PRICES.rows.map(({ cells }) => cells),
      tables: ['prices'],
    });
  });

  test('counts, sums, takes means and differences of days', async () => {
    // 2.85 + 8.5 = 11.35, half of it 5.675; 3 + 4 = 7; from 1 January 2023 to 15 January 2024 are 365 + 14 days.
    const sql = `select count(*), round(avg(price), 6), sum(count), max(day) - min(day), 1.50::decimal(4, 2) from prices`;
    expect(await open().query(sql)).toMatchObject({ rows: [[3, 5.675, 7, 379, 1.5]] });
  });

  test('gives days for what the engine cuts to months', async () => {
    const sql = "select date_trunc('month', day) as m from prices where price > 3 or chip = 'H100' order by 1";
    expect(await open().query(sql)).toMatchObject({ rows: [[date('2023-01-01')], [date('2024-01-01')], [null]] });
  });

  test('takes WITH, FROM and comments, and answers one after the other', async () => {
    const database = open();
    const answers = await Promise.all([
      database.query('-- a comment\nwith x as (select 1 as a) select a from x'),
      database.query('from prices select count(*)'),
      database.query("select 'now()' as t"),
    ]);
    expect(answers).toMatchObject([
      { rows: [[1]], tables: [] },
      { rows: [[3]], tables: ['prices'] },
      { rows: [['now()']] },
    ]);
  });

  test('knows the tables of a WITH that is joined, in any case', async () => {
    const database = open([PRICES, { ...PRICES, name: 'rents' }, { ...PRICES, name: 'fees' }]);
    const joined = await database.query(
      'with p as (select chip, "as of" from Prices) select p."as of" from p join rents using (chip)',
    );
    expect(joined).toMatchObject({ tables: ['prices', 'rents'], columns: [{ name: 'as of', type: 'date' }] });
  });

  test.each([
    ['insert into prices(chip) values (1)', 'it has to be a SELECT'],
    ['drop table prices', 'it has to be a SELECT'],
    ['set threads = 4', 'it has to be a SELECT'],
    ['pragma database_list', 'it has to be a SELECT'],
    ['show tables', 'it has to be a SELECT'],
    ["attach '/tmp/x.db'", 'it has to be a SELECT'],
    ['with x as (select 1) insert into prices(chip) select * from x', 'it has to be a SELECT'],
    ["copy prices to 'x.csv'", 'disabled by configuration'],
    ["select * from read_csv('/etc/passwd')", 'disabled by configuration'],
    ["select * from '/etc/passwd'", 'does not exist'],
    ["select count(*) from query_table(['pri' || 'ces', 'rents'])", 'query_table reads what the engine knows'],
    ['select 1; select 2', 'one SELECT'],
    ['', 'it is empty'],
    ['-- nothing', 'it is empty'],
    ['select ?', 'places for parameters'],
    ['select random()', 'random gives another result each time'],
    ['select price from prices where day < current_date', 'current_date gives another result each time'],
    ['select price from prices using sample 1', 'using sample gives another result each time'],
    ['select sum(price) / 0 from prices', 'division by zero'],
    ['select [1, 2] as l', 'the column "l" holds'],
    ['select 9007199254740993 as n', 'too long for an exact number'],
    ['select * from range(300000)', 'more than 200000 rows'],
  ])('refuses %j', async (sql, words) => {
    expect(await open().query(sql)).toEqual(expect.objectContaining({ error: expect.stringContaining(words) }));
  });

  test('points at what it does not know, and says what there is', async () => {
    const database = open();
    expect(await database.query("select max(price)\nfrom prices\nwhere chp = 'H100'")).toEqual({
      error: expect.stringContaining('Referenced column "chp" not found in FROM clause! Candidate bindings: "chip"'),
      offset: 36, // 17 characters and a line end, 11 and a line end, then "where "
    });
    expect(await database.query('select 1 from price')).toMatchObject({
      error: expect.stringContaining('Did you mean "prices"'),
    });
    expect(await database.query('selec 1')).toEqual({ error: 'syntax error at or near "selec"', offset: 0 });
  });

  test('stops a query that takes too long, and answers the next', async () => {
    const database = open([PRICES], { milliseconds: 200 });
    const endless = 'with recursive t(a) as (select 1 union all select a + 1 from t) select count(*) from t';
    expect(await database.query(endless)).toEqual({ error: 'it took longer than 0.2 seconds and was stopped' });
    expect(await database.query('select 1')).toMatchObject({ rows: [[1]] });
  });

  test('is over when closed', async () => {
    const database = open();
    await database.query('select 1');
    database.close();
    expect(await database.query('select 1')).toEqual({ error: 'the tables are closed already' });
  });

  test('sums in the same order every time', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ line: i + 2, cells: [0.1 * (i % 97) - 3] }));
    const table: Table = { ...PRICES, name: 't', fields: [{ name: 'v', type: 'number' }], rows };
    const sums = await Promise.all([1, 2, 3].map(() => open([table]).query('select sum(v) from t')));
    const [first] = sums;
    expect(first).toMatchObject({ rows: [[expect.any(Number)]] });
    expect(sums).toEqual([first, first, first]);
  });
});
