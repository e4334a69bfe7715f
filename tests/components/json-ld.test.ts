import { describe, expect, it } from 'vitest';
import { type ReportPage, reportJsonLd } from '../../src/components/report-json-ld.ts';
import { siteJsonLd } from '../../src/components/site-json-ld.ts';
import { scriptJson } from '../../src/model/script-json.ts';

const site = { title: 'Reports', language: 'en-GB', publisher: { name: 'The board', url: 'https://board.example/' } };
const address = { origin: 'https://example.org', base: '/repo/' };
const title = ['It rose </script><script>alert(1)</script> ', { fig: 'rise', text: '1 m' }];
const page: ReportPage = {
  site,
  address,
  report: {
    slug: 'river',
    title,
    dek: ['A dek'],
    description: 'How it rose.',
    language: 'en-GB',
    authors: ['The board', 'Ana'],
    published: { iso: '2026-03-01', precision: 'day' },
    card: { path: 'cards/river-1.png', width: 1200, height: 630, alt: 'The card' },
    sources: [
      {
        id: 'paper',
        text: '',
        html: '',
        short: '',
        url: 'https://paper.example/',
        csl: { id: 'paper', type: 'webpage', title: 'Paper' },
        at: { file: 'x', line: 1, column: 1 },
      },
    ],
    tables: [
      {
        name: 'levels',
        title: 'Levels',
        licence: 'CC-BY-4.0',
        fields: [{ name: 'level', title: 'Level', type: 'number', unit: 'm' }],
        primaryKey: [],
        rows: 3,
        sources: ['paper'],
        path: 'reports/river/data/levels.csv',
        csv: 'reports/river/tables/levels.csv',
        json: 'reports/river/tables/levels.json',
      },
      { name: 'secret', title: 'Secret', fields: [], primaryKey: [], rows: 1, sources: [] },
    ],
    corrections: [{ id: 'correction-1', date: '2026-04-01', kind: 'correction', changes: [], why: 'Misread.' }],
  },
};

/** The nodes of a graph, as whoever reads the page finds them. */
const nodes = (graph: object): Record<string, unknown>[] => JSON.parse(scriptJson(graph))['@graph'];

describe('reportJsonLd(page)', () => {
  const [report, ...others] = nodes(reportJsonLd(page));

  it('tells of the report: who, when, what it rests on and what was corrected', () => {
    expect(report).toMatchObject({
      '@type': 'Report',
      '@id': 'https://example.org/repo/reports/river/',
      headline: 'It rose </script><script>alert(1)</script> 1 m',
      datePublished: '2026-03-01',
      dateModified: '2026-03-01',
      author: [
        { '@type': 'Organization', name: 'The board' },
        { '@type': 'Person', name: 'Ana' },
      ],
      publisher: { '@type': 'Organization', '@id': 'https://example.org/repo/#publisher' },
      image: { url: 'https://example.org/repo/cards/river-1.png' },
      citation: [{ name: 'Paper', url: 'https://paper.example/' }],
      correction: [{ '@type': 'CorrectionComment', '@id': 'https://example.org/repo/reports/river/#correction-1' }],
    });
  });

  it('tells of every table that is offered, in each of its forms, and of no other', () => {
    expect(others).toEqual([
      expect.objectContaining({
        '@type': 'Dataset',
        name: 'Levels',
        license: { '@type': 'CreativeWork', name: 'CC-BY-4.0' },
        isBasedOn: ['https://paper.example/'],
        variableMeasured: [{ '@type': 'PropertyValue', name: 'Level', unitText: 'm' }],
        distribution: [
          ['tables/levels.csv', 'text/csv'],
          ['tables/levels.json', 'application/json'],
          ['data/levels.csv', 'text/csv'],
        ].map(([path, encodingFormat]) => ({
          '@type': 'DataDownload',
          contentUrl: `https://example.org/repo/reports/river/${path}`,
          encodingFormat,
        })),
      }),
    ]);
  });

  it('cannot leave its script element', () => {
    expect(scriptJson(reportJsonLd(page))).not.toContain('<');
  });
});

describe('siteJsonLd(page)', () => {
  const crumbs = (path: string, report?: { slug: string; title: string[] }) =>
    nodes(siteJsonLd({ site, address, path, title: 'This', report }))[1]?.itemListElement;

  it('tells who publishes the site, and of the site on its first page', () => {
    const [publisher, own] = nodes(siteJsonLd({ site, address, path: '', title: 'Reports' }));
    expect(publisher).toMatchObject({
      name: 'The board',
      url: 'https://board.example/',
      logo: 'https://example.org/repo/icon-512.png',
    });
    expect(own).toMatchObject({ '@type': 'WebSite', url: 'https://example.org/repo/', name: 'Reports' });
  });

  it('tells the way to every other page', () => {
    const step = (position: number, name: string, path: string) => ({
      '@type': 'ListItem',
      position,
      name,
      item: `https://example.org/repo/${path}`,
    });
    const report = { slug: 'river', title: ['The river'] };
    expect(crumbs('corrections/')).toEqual([step(1, 'Reports', ''), step(2, 'This', 'corrections/')]);
    expect(crumbs('reports/river/', report)).toEqual([step(1, 'Reports', ''), step(2, 'This', 'reports/river/')]);
    expect(crumbs('reports/river/figures/rise/', report)).toEqual([
      step(1, 'Reports', ''),
      step(2, 'The river', 'reports/river/'),
      step(3, 'This', 'reports/river/figures/rise/'),
    ]);
  });
});
