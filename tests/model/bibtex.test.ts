import { describe, expect, it } from 'vitest';
import { parseBibtex } from '../../src/io/sources/citation-js.ts';
import { renderBibtex } from '../../src/model/bibtex.ts';
import { citationRecord } from '../../src/model/citation.ts';

const day = { iso: '2026-11-03', precision: 'day' } as const;
const record = citationRecord(
  {
    slug: 'river-levels',
    title: ['50 % of {C} & <b>"#1"</b> \\alpha_x ~ ^ $5 ', { fig: 'rise', text: '0.8 m' }, ' 🌊 שלום'],
    authors: ['Ana & Bo, Ltd', 'The fixture'],
    published: { iso: '2026-01-31', precision: 'day' },
    updated: day,
    language: 'en-GB',
  },
  { site: 'Our_site', publisher: 'The {board}', url: 'https://example.org/repo/reports/river-levels/' },
);

describe('renderBibtex(record)', () => {
  it('says who, what, when and where', () => {
    const plain = renderBibtex({ ...record, title: 'The river', publisher: 'The board', 'container-title': 'Reports' });
    expect(plain).toBe(
      `@techreport{river-levels,
  author = {{Ana \\& Bo, Ltd} and {The fixture}},
  title = {{The river}},
  institution = {{The board}},
  year = {2026},
  month = nov,
  day = {3},
  howpublished = {Reports},
  language = {en-GB},
  url = {https://example.org/repo/reports/river-levels/}
}
`,
    );
  });

  it('is read by a parser of BibTeX as it was written, whatever the title holds', () => {
    const [read] = parseBibtex(renderBibtex(record));
    // A name in braces of its own is one piece, in which a comma parts nothing; this parser files it under "family".
    expect(read).toMatchObject({
      author: [{ family: 'Ana & Bo, Ltd' }, { family: 'The fixture' }],
      publisher: 'The {board}',
      URL: 'https://example.org/repo/reports/river-levels/',
      issued: { 'date-parts': [[2026, 11, 3]] },
    });
    expect(titleOf(read)).toContain('50 % of {C} & <b>"#1"</b> \\alpha_x');
    expect(titleOf(read)).toContain('🌊 שלום');
  });
});

/** The parser keeps the capitals of a title in spans, as CSL has it. */
function titleOf(entry: unknown): string {
  const title = typeof entry === 'object' && entry !== null && 'title' in entry ? String(entry.title) : '';
  return title.replace(/<\/?span[^>]*>/g, '');
}
