import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';

const FILE = 'content/reports/x/index.mdx';
const HEAD = '---\ntitle: A title\n---\n'; // three lines: the body begins on line 4

const parse = (body: string) => parseProse(HEAD + body, FILE, HEAD.length);
const problems = (body: string) => parse(body).problems.map(formatProblem);
const at = (line: number, column: number) => ({ file: FILE, line, column });

describe('parseProse(text, file, bodyOffset)', () => {
  it('lists figures with their properties, and points at their ids', () => {
    const { figures, problems } = parse(
      'By <Fig id="growth" interval>more than tripled</Fig> to <Fig id="fee" as="USD/day" digits={2} form="long" />.',
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      // `By <Fig id="` is 12 characters long, so the id begins in column 13.
      { id: 'growth', words: 'more than tripled', interval: true, at: at(4, 13) },
      { id: 'fee', as: 'USD/day', digits: 2, interval: false, form: 'long', at: at(4, 66) },
    ]);
  });

  it('counts columns in UTF-16 units, as editors do', () => {
    // 💥 takes two units: `💥 <Fig id="` is 12 units long.
    expect(parse('💥 <Fig id="a" />').figures[0]?.at).toEqual(at(4, 13));
  });

  it('finds a property that stands on a line of its own', () => {
    expect(parse('<Fig\n  id="a"\n  digits={3} />').figures[0]).toMatchObject({ id: 'a', digits: 3, at: at(5, 7) });
  });

  it('keeps lines right in files with Windows line ends', () => {
    const text = '---\r\ntitle: x\r\n---\r\nOne.\r\n\r\n<Chart id="a" />\r\n';
    expect(parseProse(text, FILE, text.indexOf('One')).charts).toEqual([{ id: 'a', at: at(6, 12) }]);
  });

  it('lists charts, claims, notes and the place of all claims', () => {
    const prose = parse(
      '<Chart id="run-rate" />\n\n<Claim id="a-b" />\n\n<Claims />\n\n<Note>\nSee <Fig id="n" />.\n</Note>\n',
    );
    expect(prose.problems).toEqual([]);
    expect(prose.charts).toEqual([{ id: 'run-rate', at: at(4, 12) }]);
    expect(prose.claims).toEqual([{ id: 'a-b', at: at(6, 12) }]);
    expect(prose.allClaims).toEqual([at(8, 1)]);
    expect(prose.figures).toMatchObject([{ id: 'n' }]);
  });

  it('lists every source of a citation with its place', () => {
    expect(parse('So it was [@one-2026; @two].').citations).toEqual([
      { id: 'one-2026', at: at(4, 13) },
      { id: 'two', at: at(4, 24) },
    ]);
  });

  it('reads no citation in code', () => {
    expect(parse('`[@one]`').citations).toEqual([]);
  });

  it('splits headings into words and figures, without citations', () => {
    const { headings } = parse('## A *big* <Fig id="x" /> rise [@s]\n\n### Below');
    expect(headings).toMatchObject([
      { depth: 2, pieces: ['A ', 'big', ' ', { id: 'x' }, ' rise'], at: at(4, 1) },
      { depth: 3, pieces: ['Below'], at: at(6, 1) },
    ]);
  });

  it('leaves a broken figure out of a heading and keeps the right one', () => {
    const { headings } = parse('## <Fig idd="x" /> and <Fig id="y" />');
    expect(headings[0]?.pieces).toMatchObject([' and ', { id: 'y' }]);
  });

  it('lists links, definitions and images', () => {
    const { links, images } = parse('[a *b*](/c/) and ![alt](./d.png) and [e][f]\n\n[f]: https://example.org');
    expect(links).toMatchObject([{ url: '/c/', text: 'a b' }, { url: 'https://example.org' }]);
    expect(images).toEqual([{ url: './d.png', alt: 'alt', at: at(4, 18) }]);
  });

  it('reads figures in alternative texts, and braces nowhere else', () => {
    const { images, problems, figures } = parse('![Level of {fig:level}, {fig:rise|twice}](/d.png) <Fig id="a" />');
    expect(images).toEqual([{ url: '/d.png', alt: 'Level of {fig:level}, {fig:rise|twice}', at: at(4, 1) }]);
    expect(figures[0]?.at).toEqual(at(4, 60));
    expect(problems).toEqual([]);
    expect(parse('A {fig:level}.').problems).toMatchObject([{ code: 'RK120' }]);
  });

  it('keeps literals apart from the text that checks read', () => {
    const { literals, texts } = parse('A <Lit why="a product">Boeing 747</Lit> flew.');
    expect(literals).toEqual([{ why: 'a product', text: 'Boeing 747', at: at(4, 3) }]);
    expect(texts.map(({ text }) => text)).toEqual(['A ', ' flew.']);
  });

  it('gives text as it stands in the file, so that offsets into it are true', () => {
    const { texts, locate } = parse('He said "no" [@s] -- and left.');
    expect(texts.map(({ text }) => text)).toEqual(['He said "no" ', ' -- and left.']);
    const last = texts[1];
    expect(last && locate(last.offset + last.text.indexOf('left'))).toEqual(at(4, 26));
  });

  it('counts words; a figure that prints itself counts as one', () => {
    // Five, rates, rose, + figure, + two words in a figure, quickly; the dash is no word.
    expect(parse('Five rates rose <Fig id="a" /> — <Fig id="b">and fell</Fig> quickly.').words).toBe(7);
  });

  it('takes comments in silence', () => {
    expect(problems('One {/* a remark */} two.\n\n{/* another */}')).toEqual([]);
  });

  it.each([
    ['an unknown component', '<Figg id="a" />', '4:1  RK121  There is no component <Figg>. Did you mean "Fig"?'],
    ['HTML that is no phrasing', 'a\n\n<div>b</div>', '6:1  RK122  <div> is not allowed in prose.'],
    [
      'an expression',
      'a {growth} b',
      '4:3  RK123  Prose holds the expression {growth}. Write \\{ for a brace that is meant to be read, and <Fig id="growth" /> for a figure.',
    ],
    ['an import', "import a from 'b'", '4:1  RK124  Prose holds an import statement.'],
    ['a paragraph that begins with export', 'export controls rose', '4:1  RK124  Prose holds an export statement.'],
    [
      'an unknown property',
      '<Fig id="a" digit={2} />',
      '4:13  RK125  <Fig> has no property "digit". Did you mean "digits"?',
    ],
    ['a property of HTML that styles', '<b style="x">a</b>', '4:4  RK125  <b> has no property "style".'],
    ['a missing id', '<Chart />', '4:1  RK126  <Chart> lacks its "id".'],
    ['a literal without a reason', '<Lit>747</Lit>', '4:1  RK126  <Lit> lacks its "why".'],
    [
      'digits out of range',
      '<Fig id="a" digits={99} />',
      '4:20  RK127  "digits" of <Fig> is {99}. Write a whole number from 1 to 12: {2}.',
    ],
    [
      'a form nobody knows',
      '<Fig id="a" form="big" />',
      '4:19  RK127  "form" of <Fig> is "big". Allowed: short, long, plain.',
    ],
    [
      'an id that would be code',
      '<Fig id={growth} />',
      '4:9  RK127  "id" of <Fig> is {growth}. Write a text in quotes.',
    ],
    ['properties spread from code', '<Fig {...all} id="a" />', '4:1  RK123  Prose holds the expression {...all}.'],
    [
      'bold inside a figure',
      'a <Fig id="a">**b**</Fig>',
      '4:3  RK128  <Fig> holds more than plain words. Leave bold, links and other tags outside.',
    ],
    ['words inside a chart', '<Chart id="a">b</Chart>', '4:1  RK128  <Chart> has content.'],
    ['an empty note', '<Note></Note>', '4:1  RK128  <Note> is empty.'],
    [
      'a chart inside a sentence',
      'See <Chart id="a" /> here',
      '4:5  RK129  <Chart> stands inside a paragraph, a list or a table.',
    ],
    ['a citation that is none', 'a [@one; two] b', '4:3  RK130  The citation [@one; two] holds "two".'],
    ['a second title', '# Big', '4:1  RK131  "Big" is a heading of the first level.'],
    ['a footnote', 'a[^1]\n\n[^1]: b', '4:2  RK132  The footnote [^1] is not known here.'],
    ['a figure inside a link', '[a <Fig id="b" />](/c/)', '4:4  RK133  <Fig> stands inside a link.'],
  ])('reports %s', (_, body, message) => {
    expect(problems(body)[0]).toContain(`${FILE}:${message}`);
  });

  it.each([
    ['a brace that is never closed', 'One.\n\nTwo {three', '6:5  RK120  A brace opens here'],
    ['YAML notation in prose', 'a {fig:growth} b', '4:7  RK120  A brace opens here'],
    ['a tag that is never closed', '<Note>\n\nx', '4:1  RK120  <Note> is never closed.'],
    ['tags that cross', '<Note>a</Fig>', '4:8  RK120  </Fig> closes <Note>. Write </Note>.'],
    ['an HTML comment', 'a\n\n<!-- b -->', '6:1  RK120  A tag begins with "<!". A comment is written {/* … */}.'],
    ['a value without quotes', 'x <Fig id=a />', '4:3  RK120  A "<" opens a tag that cannot be read.'],
    ['a bare sign', 'if a <3', '4:6  RK120  A "<" opens a tag that cannot be read. Write \\< for the sign.'],
  ])('explains %s in the words of a writer', (_, body, message) => {
    expect(problems(body)).toEqual([expect.stringContaining(`${FILE}:${message}`)]);
  });

  it('reports every mistake of a file, not only the first', () => {
    expect(parse('<Figg id="a" /> {x}\n\n# One\n').problems.map(({ code }) => code)).toEqual([
      'RK121',
      'RK123',
      'RK131',
    ]);
  });
});
