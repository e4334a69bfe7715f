import { describe } from 'vitest';
import { type BadInput, type Changes, testEach } from './bad-input.ts';
import { MDX } from './sound-report.ts';

let number = 0;
/** A case that stands in no list: others like those that do. */
const more = (name: string, files: Changes, finds: readonly string[], says?: RegExp): BadInput => {
  number += 1;
  return { id: `more-${String(number).padStart(2, '0')}`, name, files, finds, ...(says ? { says } : {}) };
};

/** Another number in line 3, column 6 of the table. */
const cell = (text: string, code: string, says?: RegExp): BadInput =>
  more(`the number ${text.slice(0, 30)}`, { 'data/rain.csv': [['950', text]] }, [`data/rain.csv:3:6 ${code}`], says);
/** Another year in line 3, column 1. */
const year = (text: string, says?: RegExp): BadInput =>
  more(`the year ${text}`, { 'data/rain.csv': [['2024,950', `${text},950`]] }, ['data/rain.csv:3:1 RK071'], says);
/** Another entry in line 7 of figures.yaml. */
const entry = (name: string, yaml: string, finds: readonly string[], says?: RegExp): BadInput =>
  more(name, { 'figures.yaml': [['growth:', `${yaml}\ngrowth:`]] }, finds, says);
/** Another formula in line 8, column 12. */
const formula = (text: string, finds: readonly string[], says?: RegExp): BadInput =>
  more(`the formula ${text.slice(0, 30)}`, { 'figures.yaml': [['(last - first) / first to %', text]] }, finds, says);
/** A paragraph in line 11 of the prose. */
const prose = (text: string, finds: readonly string[], says?: RegExp): BadInput =>
  more(text.slice(0, 50), { 'index.mdx': `${MDX}\n${text}\n` }, finds, says);
/** Something else in the frontmatter. */
const front = (from: string, to: string, finds: readonly string[], says?: RegExp): BadInput =>
  more(`${from} → ${to.slice(0, 40)}`, { 'index.mdx': [[from, to]] }, finds, says);

const DEEP = 3_000;

describe('more bad inputs', () => {
  testEach([
    cell('1e400', 'RK070', /larger than any number/),
    cell('1e-400', 'RK070', /smaller than any number/),
    cell('9'.repeat(400), 'RK070', /larger than any number/),
    cell('0x10', 'RK070', /type: string for a column of codes/),
    cell('1_000', 'RK070'),
    cell('1.2.3', 'RK070'),
    cell('½', 'RK070'),
    cell('１２', 'RK070'),
    cell('٣', 'RK070'),
    cell('--5', 'RK070'),
    cell('5-', 'RK070'),
    cell('1e', 'RK070'),
    cell('=950', 'RK070'),
    cell('NaN', 'RK072', /missingValues: \["NaN"\]/),
    cell('Infinity', 'RK070', /is infinite/),
    cell('(950)', 'RK070', /Write -950/),
    cell('950 mm', 'RK070', /Write 950/),
    cell('€950', 'RK070', /unit of the column/),
    year('2024-00', /calendar/),
    year('2024-13', /calendar/),
    year('2024-W20'),
    year('20240101'),
    year('0'),
    year('-5'),
    year('10000'),
    year('24', /Write all four/),
    year("'24", /Write all four/),
    year('two'),
    more(
      'a web page as data',
      { 'data/rain.csv': '<!DOCTYPE html><html><body>404</body></html>' },
      ['data/rain.csv:1:1 RK002'],
      /web page/,
    ),
    more(
      'an Excel file as CSV',
      { 'data/rain.csv': Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1') },
      ['data/rain.csv:1:1 RK002'],
      /ZIP or Excel/,
    ),
    more(
      'a gzip file as CSV',
      { 'data/rain.csv': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) },
      ['data/rain.csv:1:1 RK002'],
      /gzip/,
    ),
    more(
      'a header of two lines',
      { 'data/rain.csv': [['note\n', '"no\nte"\n']] },
      ['data/rain.csv:1:1 RK063'],
      /Did you mean "no te"/,
    ),
    entry('a tab in YAML', '\tother: 1', ['figures.yaml:7:1 RK005'], /tab/),
    entry('a function in YAML', 'other: !!js/function "function(){return 1}"', ['figures.yaml:7:8 RK005']),
    entry('a merge key', 'other:\n  <<: {value: 1}', ['figures.yaml:7:1 RK007', 'figures.yaml:8:3 RK006']),
    entry('__proto__ as an id', '__proto__: {value: 1}', ['figures.yaml:7:1 RK007']),
    entry('an entry of nothing', 'other:', ['figures.yaml:7:1 RK007']),
    entry(
      'an entry of two origins',
      'other:\n  value: 5 mm\n  formula: first',
      ['figures.yaml:7:1 RK007'],
      /exactly one origin/,
    ),
    more(
      'a bomb of aliases',
      {
        'figures.yaml': `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f']
          .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcde'[i]}`).join(', ')}]\n`)
          .join('')}`,
      },
      ['figures.yaml:2:8 RK005'],
      /repeat more than 1000/,
    ),
    more(
      'two documents in one YAML',
      { 'figures.yaml': 'a: 1\n---\nb: 2\n' },
      ['figures.yaml:2:1 RK005'],
      /second document/,
    ),
    formula(`${'('.repeat(DEEP)}first${')'.repeat(DEEP)}`, ['figures.yaml:8:2012 RK023'], /2000 characters/),
    formula(Array(DEEP).fill('first').join(' + '), ['figures.yaml:8:2012 RK023'], /entries of their own/),
    formula('first / (last - last)', ['figures.yaml:8:12 RK029'], /divides by zero/),
    formula('first.__proto__', ['figures.yaml:8:17 RK023']),
    formula('constructor(first)', ['figures.yaml:8:12 RK023']),
    formula('x = first', ['figures.yaml:8:14 RK023']),
    formula('first; last', ['figures.yaml:8:17 RK023']),
    prose('<iframe src="https://elsewhere.example/" />', ['index.mdx:11:1 RK122']),
    prose('<meta httpEquiv="refresh" content="0;url=https://elsewhere.example/" />', ['index.mdx:11:1 RK122']),
    prose('<base href="https://elsewhere.example/" />', ['index.mdx:11:1 RK122']),
    prose('<object data="x.swf" />', ['index.mdx:11:1 RK122']),
    prose('A <b style="color:red">x</b> word', ['index.mdx:11:6 RK125']),
    prose('A <b onClick="x()">x</b> word', ['index.mdx:11:6 RK125']),
    prose('A <b set:html="<i>x</i>" /> word', ['index.mdx:11:6 RK125']),
    prose('A <Fig id="last" client:load /> word', ['index.mdx:11:18 RK125']),
    prose('A <Fig {...x} /> word', ['index.mdx:11:3 RK123']),
    prose('A <Fig.x id="last" /> word', ['index.mdx:11:3 RK121']),
    prose('A <!-- remark --> word', ['index.mdx:11:3 RK120'], /\{\/\*/),
    more(
      'a picture without words',
      {
        'index.mdx': `${MDX}\nA ![](/mark.svg) word.\n`,
        '/public/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      },
      ['index.mdx:11:3 RK503'],
    ),
    front('2026-03-01', '9999-12-31', ['index.mdx:5:12 RK007'], /1900 to 2199/),
    front('2026-03-01', '0000-01-01', ['index.mdx:5:12 RK007']),
    front('More rain in the valley', '2026', ['index.mdx:2:8 RK007'], /quotes/),
    more(
      'an address of a source that is a script',
      { 'sources.yaml': [['https://data.example/rain', 'javascript:alert(1)']] },
      ['sources.yaml:6:8 RK007'],
    ),
    more('a colour for the terminal in a title', { 'sources.yaml': [['Yearly rain', '"a\\x1b[31mred"']] }, [
      'sources.yaml:3:10 RK004',
    ]),
    more('BibTeX without an end', { 'sources.bib': '@article{x, title = {unclosed' }, ['sources.bib:1:30 RK016']),
    more('a ledger that is cut short', { 'ledger.json': '{"figures": ' }, ['ledger.json:1:13 RK005']),
    more('a budget below zero', { '/content/site.yaml': [['language:', 'budgets: {html: -1}\nlanguage:']] }, [
      'content/site.yaml:5:17 RK007',
    ]),
  ]);
});
