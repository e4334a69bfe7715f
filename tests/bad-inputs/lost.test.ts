import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWith, testEach } from './bad-input.ts';
import { entry, family, formula, front, input, prose, query, source } from './edits.ts';
import { CSV, MDX } from './sound-report.ts';

const lost = family('lost');
const chain = (length: number, before: (i: number) => string): string =>
  Array.from({ length }, (_, i) => `c${i}: {formula: ${before(i)}, label: C}`).join('\n');

describe('numbers that would be published as others', () => {
  testEach([
    lost('an octal number', input('0o755'), ['figures.yaml:7:16 RK560']),
    lost('a hexadecimal number', input('0x1F'), ['figures.yaml:7:16 RK560']),
    lost('a number that vanishes', input('1e-400'), ['figures.yaml:7:16 RK013']),
    lost('infinity', input('.inf'), ['figures.yaml:7:16 RK007', /found Infinity/]),
    lost('a quantity that vanishes', input('"1e-999 mm"'), ['figures.yaml:7:17 RK020', /too small/]),
    lost('20 digits in quotes', input('"12345678901234567890 mm"'), ['figures.yaml:7:17 RK020', /more digits/]),
    lost('20 digits in groups', input('"12 345 678 901 234 567 890 mm"'), ['figures.yaml:7:17 RK020', /more digits/]),
    lost('an alias of itself', entry('other: &a [*a]'), ['figures.yaml:7:12 RK005', /no end/]),
    lost('aliases in a circle', entry('other: &a {value: 1, note: &b [*a]}'), ['figures.yaml:7:32 RK005', /no end/]),
    lost('an id of 300 letters', entry(`${'a'.repeat(300)}: {value: 5}\nother: {value: 5}`), [
      [
        'figures.yaml:7:1 RK007',
        'figures.yaml:7:303 RK030',
        'figures.yaml:7:303 RK228 (warning)',
        'figures.yaml:8:8 RK030',
      ],
      /at most 80/,
    ]),
    lost('a part that grows beyond all numbers in its unit', formula(Array(280).fill('last').join('*')), [
      'figures.yaml:9:12 RK029',
      /grows beyond/,
    ]),
    lost('a result that vanishes in its unit', formula(Array(280).fill('first').join('/')), [
      'figures.yaml:9:12 RK029',
      /smaller than any number/,
    ]),
    lost('an exponential that vanishes', formula('last / first * exp(0-1000)'), ['figures.yaml:9:12 RK029', /smaller/]),
    lost('a tower of powers', formula('last / first * 10^10^10'), ['figures.yaml:9:12 RK029', /beyond all numbers/]),
    lost('a factorial', formula('10!'), ['figures.yaml:9:15 RK023']),
    lost('a division by what may be zero', formula('last / wide', '1 mm, interval: -1 to 3 mm'), [
      'figures.yaml:9:12 RK561',
      /21 % of it/,
    ]),
    lost('a power below zero of what may be zero', formula('last * wide ^ (0-1)', '1 mm, interval: -1 to 3 mm'), [
      'figures.yaml:9:12 RK561',
    ]),
    lost('a division by an uncertain difference', formula('last / (wide - first)', '900 mm, interval: 800 to 999 mm'), [
      'figures.yaml:9:12 RK561',
    ]),
    lost('a division by what is hardly ever zero', formula('last / wide', '5 mm, interval: 1 to 9 mm'), [[]]),
    lost('a root of what may be below zero', formula('sqrt(wide)', '1 mm, interval: -1 to 3 mm'), [
      'figures.yaml:9:12 RK029',
      /Narrow the interval/,
    ]),
    lost('a logarithm of what may be below zero', formula('log(wide / last)', '1 mm, interval: -1 to 3 mm'), [
      'figures.yaml:9:12 RK029',
    ]),
    lost(
      'a chain of 300 figures, the last first',
      entry(
        `${chain(300, (i) => (i === 299 ? 'last / first' : `c${i + 1} + 1`))}\nother: {formula: c299 + 1, label: C}`,
      ),
      ['figures.yaml:7:15 RK569', /more than 200 figures/],
    ),
    lost(
      'a chain of 300 figures, the first first',
      entry(`${chain(300, (i) => (i === 0 ? 'last / first' : `c${i - 1} + 1`))}\nother: {formula: c0 + 1, label: C}`),
      ['figures.yaml:207:17 RK569'],
    ),
  ]);
});

describe('queries that give something else than a number, or do not end', () => {
  testEach([
    lost('a text', query("select '12' from rain limit 1"), ['figures.yaml:8:8 RK567', /the text "12"/]),
    lost('a truth', query('select true'), ['figures.yaml:8:8 RK567', /gives true/]),
    lost('the last of years', query('select max(year) from rain'), ['figures.yaml:8:8 RK567', /as year/]),
    lost('an endless day', query("select 'infinity'::date"), ['figures.yaml:8:8 RK158', /no day/]),
    lost('a day of the year 99999', query("select date '99999-01-01'"), ['figures.yaml:8:8 RK158', /no day/]),
    lost('null', query('select null'), ['figures.yaml:8:8 RK160']),
    lost('no rows', query('select rain from rain where false'), ['figures.yaml:8:8 RK159']),
    ...['select [1]', "select {'a': 1}", "select '\\x00'::blob", 'select interval 3 days', "select time '10:00'"].map(
      (sql) => lost(sql, query(sql), ['figures.yaml:8:8 RK158', /neither a text, a number nor a day/]),
    ),
    lost('more digits than a number holds', query('select 9007199254740993'), ['figures.yaml:8:8 RK158', /too long/]),
    lost('a query within a text', query("select * from query('select random()')"), [
      'figures.yaml:8:8 RK158',
      /itself/,
    ]),
    ...['duckdb_settings()', 'duckdb_secrets()', 'information_schema.tables', 'pragma_database_size()'].map((from) =>
      lost(from, query(`select count(*) from ${from}`), ['figures.yaml:8:8 RK158', /itself/]),
    ),
    lost('a setting', query("select length(current_setting('home_directory'))"), ['figures.yaml:8:8 RK158', /itself/]),
    ...["length(repeat('x', 4000000000))", "length(lpad('x', 2000000000, 'y'))", 'list_sum(range(2000000000))'].map(
      (call) => lost(call, query(`select ${call}`), ['figures.yaml:8:8 RK158', /no memory|ten million/]),
    ),
    lost('a size that is computed', query('select len(generate_series(1, 10 * 100000000))'), [
      'figures.yaml:8:8 RK158',
    ]),
    lost('a code with its zeros', query("select rain from rain where rain = lpad('950', 4, '0')::double"), [[]]),
    lost('a short series', query('select sum(range) from range(1000)'), [[]]),
  ]);
});

describe('prose that would be lost, or stand on the page as marks', () => {
  const at = (text: string, finds: string | readonly string[], says?: RegExp) =>
    lost(text.replaceAll('\n', ' ↵ '), prose(text), [[finds].flat().map((one) => `index.mdx:${one}`), says]);
  testEach([
    at('A <Fig id="last" as="approximate" /> word', '11:12 RK165'),
    at('## Of <Fig id="last" as="kg" />', '11:16 RK165'),
    at('A <Fig id="last" id="first" /> word', '11:8 RK563'),
    at('A [](https://example.org/) word', '11:3 RK564'),
    at('A [ ](https://example.org/) word', '11:3 RK564'),
    at('[note]: https://example.org/', '11:1 RK565', /No link names/),
    at('A [word][note]\n\n[note]: https://example.org/\n[note]: https://example.net/', '14:1 RK565', /told twice/),
    at('| a |\n| - |\n| x | y |', '13:5 RK566', /2 cells, the header 1/),
    at('A [see @gauge-board] word', '11:3 RK562', /Readers would see/),
    at('A [-@gauge-board] word', '11:3 RK562'),
    at('##No space', '11:1 RK562', /comes a space/),
    at('A word\n###No space', '12:1 RK562'),
    at(':::note\nA word\n:::', ['11:1 RK562', '13:1 RK562'], /<Note>/),
    at('A ![word](rain map.png) word', '11:9 RK562', /no spaces/),
    at('A [mail me@example.org] word, `a[x](b c)` and [x\\](y) \\##z', []),
    at('A [word](/\\example.net) word', '11:3 RK301', /backslash/),
    at('A [word](http:example.net) word', '11:3 RK301', /no \/\//),
    at('A [word](mailto:) word', '11:3 RK301', /names nobody/),
    ...['192.168.0.1', '10.0.0.1', '172.16.0.1', 'intranet', 'rain.local', '[fd00::1]'].map((host) =>
      at(`A [word](http://${host}/) word`, '11:3 RK301', /private network/),
    ),
    at('A [word](https://example.org/repo/reports/snow/) word', '11:3 RK162'),
    at('A [word](https://example.org/repo/reports/rain/) word', []),
    at('A [word](https://example.org/) word', []),
  ]);

  it.each(['a', '1,', '“', '„', '‘', '«'])('reads 100,000 signs %s in a row', async (sign) => {
    const started = performance.now();
    await compileWith(prose(sign.repeat(100_000 / sign.length)));
    // Not a measurement: what grows with the square of its length takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('texts, tables and sources that would lose something', () => {
  testEach([
    lost('a figure whose brace is not closed', front('More rain in the valley', '"Rain {fig:growth"'), [
      'index.mdx:2:14 RK051',
    ]),
    lost('a row of commas', { 'data/rain.csv': [['2024', ',,,\n2024']] }, ['data/rain.csv:3:1 RK568']),
    lost('a byte order mark in the middle', { 'data/rain.csv': CSV.replace('2024', '\ufeff2024') }, [
      'data/rain.csv:3:1 RK004',
    ]),
    lost('a line of Excel', { 'data/rain.csv': `sep=,\n${CSV}` }, ['data/rain.csv:1:1 RK066']),
    lost('lines of three ends', { 'data/rain.csv': CSV.replace('\n', '\r\n').replace(/dry\n/, 'dry\r') }, [[]]),
    lost('a ledger of no bytes', { 'ledger.json': '' }, ['ledger.json:1:1 RK007']),
    lost('a key that CSL does not know', source('publisher:', 'publsher:'), ['sources.yaml:4:3 RK006', /"publisher"/]),
    lost('a DOI that is none', source('URL: https://data.example/rain', 'DOI: hello'), [
      'sources.yaml:6:8 RK007',
      /10\.1000/,
    ]),
    lost('an address with a space', source('example/rain', 'example/the rain'), ['sources.yaml:6:8 RK007', /%20/]),
    lost('an address of one machine', source('data.example', 'localhost'), ['sources.yaml:6:8 RK007', /one machine/]),
    lost('BibTeX without an entry', { 'sources.bib': 'hello world' }, ['sources.bib:1:1 RK016']),
    lost('values too small for a scale', { 'data/rain.csv': [['950', '1e-300']] }, ['charts.yaml:1:1 RK481']),
    lost('values too large for a scale', { 'data/rain.csv': [['950', '-1e308']] }, [['charts.yaml:1:1 RK481']]),
    lost('a chart with a name of 300 letters', { 'charts.yaml': [['rain:\n', `${'r'.repeat(300)}:\n`]] }, [
      ['charts.yaml:1:1 RK007', 'charts.yaml:1:1 RK161 (warning)', 'index.mdx:9:12 RK151'],
      /at most 80/,
    ]),
  ]);

  it.each<[day: string, found: string[]]>([
    ['2150-01-01', []],
    // Its two rows are confirmed for years that were still to come.
    ['1950-01-01', ['figures.yaml:1:1 RK487 (warning)', 'figures.yaml:4:1 RK487 (warning)']],
  ])('publishes a report of %s, beyond what an archive can be dated', async (day, found) => {
    expect((await compileWith(front('2026-03-01', day))).found).toEqual(found);
  });

  it('reads a report that begins with a byte order mark', async () => {
    expect((await compileWith({ 'index.mdx': `\ufeff${MDX}` })).found).toEqual([]);
  });
});

describe('public files that would be more than files', () => {
  const KEY = `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----\n`;
  testEach([
    ...Object.entries({
      'x.html': '<script>alert(1)</script>',
      'x.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      'x.svgz': '\x1f\x8b',
      'x.swf': 'FWS',
      'x.wasm': '\0asm',
      id_rsa: KEY,
      'x.xml': '<?xml-stylesheet type="text/xsl" href="x.xsl"?><a/>',
      'y.xml': '<a xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></a>',
    }).map(([path, content]) => lost(path, { [`/public/${path}`]: content }, [`public/${path}:1:1 RK451`])),
    lost('a file that a search engine asks for', { '/public/google1.html': 'google-site-verification: google1.html' }, [
      [],
    ]),
    lost('two names that differ in capitals', { '/public/a.txt': 'x', '/public/A.txt': 'x' }, [
      'public/a.txt:1:1 RK456',
    ]),
    lost('two spellings of one accent', { '/public/re\u0301.txt': 'x', '/public/r\u00e9.txt': 'x' }, [
      'public/r\u00e9.txt:1:1 RK456',
      /accents/,
    ]),
  ]);
});

describe('docs/reliability.md', () => {
  it('says how many these are', () => {
    const docs = readFileSync(resolve(import.meta.dirname, '../../docs/reliability.md'), 'utf8');
    const row = docs.split('\n').find((line) => line.includes('bad-inputs/lost.test.ts')) ?? '';
    expect(row.split('|')[2]?.trim()).toBe(String(lost.counted()));
  });
});
