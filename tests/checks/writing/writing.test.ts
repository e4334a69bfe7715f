import { describe, expect, it } from 'vitest';
import type { WritingContext } from '../../../src/checks/writing/contract.ts';
import { writingFindings } from '../../../src/checks/writing/index.ts';
import { readingGrade } from '../../../src/checks/writing/reading-grade.ts';
import { parseProse } from '../../../src/prose/parse-prose.ts';

const FILE = 'content/reports/x/index.mdx';
const DEK = 'What the gauges of the valley say about the rain of late.';

function contextOf(body: string, changes: Partial<WritingContext> = {}): WritingContext {
  const prose = parseProse(body, FILE);
  expect(prose.problems).toEqual([]);
  return {
    prose,
    frontmatter: { key_figure: 'rain' },
    locateFrontmatter: (path) => ({ file: `${FILE}#${path.join('.')}`, line: 1, column: 1 }),
    head: { title: 'More rain', dek: DEK, description: DEK },
    headings: prose.headings.map(({ depth, pieces, at }) => ({ depth, text: pieces.join('').trim(), at })),
    print: ({ id, words }) => words ?? id,
    sources: [],
    language: 'en-GB',
    mostGrade: 30,
    ...changes,
  };
}

/** "12:3 RK500" for each finding. */
function found(body: string, changes?: Partial<WritingContext>): string[] {
  return writingFindings(contextOf(body, changes)).map(
    ({ problem: { at, code } }) => `${at.line}:${at.column} ${code}`,
  );
}

describe('headings', () => {
  it('go down level by level, and up by any number', () => {
    expect(found('## A\n\n### B\n\n#### C\n\n## D\n\nx')).toEqual([]);
    expect(found('### A\n\nx')).toEqual(['1:1 RK500']);
    expect(found('## A\n\n#### B\n\n#### C\n\nx')).toEqual(['3:1 RK500']);
  });

  it('have words', () => {
    expect(found('##\n\nx')).toEqual(['1:1 RK501']);
  });

  it('are not repeated within one part, but may be below others', () => {
    expect(found('## A\n\n## a\n\nx')).toEqual(['3:1 RK502']);
    expect(found('## A\n\n### Sum\n\n## B\n\n### Sum\n\nx')).toEqual([]);
    expect(found('## A\n\n### Sum\n\n### Sum\n\nx')).toEqual(['5:1 RK502']);
  });
});

describe('pictures and links', () => {
  it.each([
    ['![](/a.png)', ['1:1 RK503']],
    ['![image](/a.png)', ['1:1 RK504']],
    ['![A photo of the chart](/a.png)', ['1:1 RK504']],
    ['![gauge-2.png](/gauge-2.png)', ['1:1 RK504']],
    ['![gauge-2](/gauge-2.png)', ['1:1 RK504']],
    ['![Gauge](/gauge.png)', []], // one word can be all there is to see
    ['![The gauge under water](/a.png)', []],
  ])('holds %s to have words that say something', (body, codes) => {
    expect(found(body)).toEqual(codes);
  });

  it.each(['here', 'Click here', 'more…', 'https://example.org/x', 'hier', 'this article'])(
    'does not take "%s" for the words of a link',
    (words) => {
      expect(found(`See [${words}](/x/).`)).toEqual(['1:5 RK505']);
    },
  );

  it('takes words that name the page', () => {
    expect(found('See the [list of what is here](/x/).')).toEqual([]);
  });
});

describe('what a link to the report shows', () => {
  const head = { title: 'More rain', dek: DEK, description: DEK };

  it('has a title that X shows whole: 70 characters as readers count them', () => {
    expect(found('x', { head: { ...head, title: 'a'.repeat(70) } })).toEqual([]);
    expect(found('x', { head: { ...head, title: 'a'.repeat(71) } })).toEqual(['1:1 RK506']);
    // An accent that is a character of its own does not count.
    expect(found('x', { head: { ...head, title: 'e\u0301'.repeat(70) } })).toEqual([]);
  });

  it('has a description of 50 to 200 characters, which is the dek unless it is written', () => {
    const text = (n: number) => 'ab '.repeat(n / 3 + 1).slice(0, n);
    expect(found('x', { head: { ...head, description: text(49) } })).toEqual(['1:1 RK507']);
    // 25 characters of Chinese say what 50 of English do.
    expect(found('x', { head: { ...head, description: '水'.repeat(25) } })).toEqual([]);
    expect(found('x', { head: { ...head, description: '水'.repeat(24) } })).toEqual(['1:1 RK507']);
    expect(found('x', { head: { ...head, description: text(50) } })).toEqual([]);
    expect(found('x', { head: { ...head, description: text(200) } })).toEqual([]);
    const long = writingFindings(contextOf('x', { head: { ...head, description: text(201) } }));
    expect(long.map(({ problem: { at, message } }) => [at.file, message])).toEqual([
      [`${FILE}#dek`, 'The dek prints as 201 characters; links on X show 200.'],
    ]);
  });

  it('does not say the same twice', () => {
    const title = 'More rain fell in the valley than in all the years before.';
    expect(found('x', { head: { title, dek: title.toUpperCase(), description: DEK } })).toEqual(['1:1 RK508']);
  });

  it('has a card with a number or a picture', () => {
    expect(found('x', { frontmatter: {} })).toEqual(['1:1 RK509']);
    expect(found('x', { frontmatter: { key_chart: 'rain' } })).toEqual([]);
  });
});

describe('sources', () => {
  const at = { file: 'sources.yaml', line: 4, column: 3 };
  it('are dated and can be found', () => {
    const source = { id: 'a', type: 'webpage', dated: true, findable: true, at };
    expect(found('x', { sources: [source] })).toEqual([]);
    expect(found('x', { sources: [{ ...source, dated: false, findable: false }] })).toEqual(['4:3 RK510', '4:3 RK511']);
  });
});

describe('readingGrade({ prose, print, language })', () => {
  // Ten sentences of ten words of five letters: L = 500, S = 10, so 0.0588 * 500 - 0.296 * 10 - 15.8 = 10.64.
  const sentence = `${'seven '.repeat(9)}seven.`.replace('seven', 'Seven');
  const body = Array.from({ length: 10 }, () => sentence).join(' ');

  it('is that of Coleman and Liau', () => {
    expect(readingGrade(contextOf(body))).toBe(10.6);
  });

  it('is higher for longer sentences: five of twenty words make 0.0588 * 500 - 0.296 * 5 - 15.8 = 12.12', () => {
    const long = body.replace(/\. Seven/g, (match, at) => (Math.floor(at / 60) % 2 === 0 ? ' seven' : match));
    expect(readingGrade(contextOf(long))).toBe(12.1);
  });

  it('counts a figure as it prints, and no heading', () => {
    const withFigure = `## Of headings\n\n${body.replace('Seven', '<Fig id="seven" />')}`;
    expect(readingGrade(contextOf(withFigure))).toBe(10.6);
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(
      readingGrade(contextOf(body.replace('Seven seven', 'Seven Dr. Seven').replace(' seven seven', ' seven'))),
    ).toBeLessThan(10.8);
  });

  it('is not known for other languages, nor for a few words', () => {
    expect(readingGrade(contextOf(body, { language: 'de' }))).toBeUndefined();
    expect(readingGrade(contextOf(sentence))).toBeUndefined();
  });

  it('is a warning at the beginning of the prose above what the report wants', () => {
    expect(found(`## A\n\n${body}`, { mostGrade: 10 })).toEqual(['3:1 RK515']);
    expect(found(`## A\n\n${body}`, { mostGrade: 11 })).toEqual([]);
  });
});
