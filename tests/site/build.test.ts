import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInvalid } from './html-validity.ts';
import { contents, createProject, type Project } from './project.ts';

const LEVELS = 'content/reports/river-levels/data/levels.csv';
const PAGE = 'dist/reports/river-levels/index.html';

describe('npm run build', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
    const { code, output } = project.run('build');
    expect(output).toMatch(/^figures +9 figures, 3 derived/m);
    expect(code).toBe(0);
  });
  afterAll(() => project.remove());

  it('makes a page, a card, a chart and data files for each report', () => {
    const files = project.list('dist').map((path) => path.replace(/-[0-9a-f]{8}\.png$/, '-HASH.png'));
    expect(files.filter((path) => !path.startsWith('_astro/'))).toEqual([
      '.nojekyll',
      '404.html',
      'apple-touch-icon.png',
      'atom.xml',
      'build.json',
      'cards/river-levels-HASH.png',
      'cards/river-levels-cost-HASH.png',
      'cards/river-levels-levels-HASH.png',
      'cards/second-look-HASH.png',
      'cards/site-HASH.png',
      'corrections.xml',
      'corrections/index.html',
      'embed/reports/river-levels/charts/levels/index.html',
      'embed/reports/river-levels/charts/levels/oembed.json',
      'favicon-32.png',
      'favicon.svg',
      'feed.json',
      'icon-192.png',
      'icon-512.png',
      'icon-maskable-512.png',
      'index.html',
      'llms.txt',
      'manifest.webmanifest',
      'mark.svg',
      'reports/river-levels/charts/levels.csv',
      'reports/river-levels/charts/levels.json',
      'reports/river-levels/charts/levels.png',
      'reports/river-levels/charts/levels.raw.csv',
      'reports/river-levels/charts/levels.svg',
      'reports/river-levels/charts/levels/index.html',
      'reports/river-levels/citation.bib',
      'reports/river-levels/citation.csl.json',
      'reports/river-levels/citation.ris',
      'reports/river-levels/citation.txt',
      'reports/river-levels/data/levels.csv',
      'reports/river-levels/datapackage.json',
      'reports/river-levels/figures.json',
      'reports/river-levels/figures/cost/index.html',
      'reports/river-levels/index.html',
      'reports/river-levels/report.json',
      'reports/river-levels/river-levels.zip',
      'reports/river-levels/tables/levels.csv',
      'reports/river-levels/tables/levels.json',
      'reports/second-look/citation.bib',
      'reports/second-look/citation.csl.json',
      'reports/second-look/citation.ris',
      'reports/second-look/citation.txt',
      'reports/second-look/datapackage.json',
      'reports/second-look/figures.json',
      'reports/second-look/index.html',
      'reports/second-look/report.json',
      'reports/second-look/second-look.zip',
      'robots.txt',
      'rss.xml',
      'sitemap-0.xml',
      'sitemap-index.xml',
    ]);
  });

  it('holds nothing of the desk, which is for writers', () => {
    for (const path of project.list('dist').filter((file) => /\.(?:html|js|css)$/.test(file)))
      expect(project.read(`dist/${path}`)).not.toMatch(/reckon-desk|reckon:state|dev-toolbar/);
  });

  it('says the same figure in headline, dek, prose, chart and metadata', () => {
    const page = project.read(PAGE);
    // 4.0 m - 3.2 m = 0.8 m, worked out by hand.
    expect(page).toContain('<meta property="og:title" content="The river rose 0.8 m since 2024">');
    expect(page.match(/>0\.8 m</g)?.length).toBeGreaterThanOrEqual(3);
    expect(page).toContain('alt="the mark of all twelve gauges"');
    // 1.2 million EUR over 12 gauges: 100,000 EUR a gauge.
    expect(page).toContain('100,000 euros per gauge');
  });

  it('publishes the figures of each report as data that their schema describes', () => {
    const schema = readFileSync(join(import.meta.dirname, '../../schemas/figures.schema.json'), 'utf8');
    const validate = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(JSON.parse(schema));
    for (const slug of ['river-levels', 'second-look']) {
      validate(JSON.parse(project.read(`dist/reports/${slug}/figures.json`)));
      expect(validate.errors).toBeNull();
    }
    const { figures } = JSON.parse(project.read('dist/reports/river-levels/figures.json'));
    // 1.2 million EUR over 12 gauges, as above; the ids are in the order of the alphabet.
    expect(figures[1]).toMatchObject({ id: 'cost', value: 100_000, unit: 'EUR/gauge', used_by: [] });
    expect(project.read(PAGE)).toContain('href="/repo/reports/river-levels/figures.json"');
  });

  it('gives a marked figure a page with all that it rests on, and a way back', () => {
    const page = project.read('dist/reports/river-levels/figures/cost/index.html');
    // 1.2 million EUR over 12 gauges.
    expect(page).toContain('<title>Cost of one gauge: 100,000 euros per gauge · Fixture reports</title>');
    expect(page).toContain('<link rel="canonical" href="https://example.org/repo/reports/river-levels/figures/cost/">');
    expect(page).toMatch(/cards\/river-levels-cost-[0-9a-f]{8}\.png/);
    for (const name of ['Cost of all gauges', 'Gauges on the river']) expect(page).toContain(`>${name}</span>`);
    expect(page).toContain('href="/repo/reports/river-levels/#fig-cost"');
    expect(project.read(PAGE)).toContain('href="/repo/reports/river-levels/figures/cost/"');
  });

  it('gives each chart a page with its figures, its rows and what can be taken along', () => {
    const page = project.read('dist/reports/river-levels/charts/levels/index.html');
    expect(page).toContain('<title>The level rose by 0.8 m · Fixture reports</title>');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/repo/reports/river-levels/charts/levels/">',
    );
    expect(page).toMatch(
      /og:image" content="https:\/\/example\.org\/repo\/cards\/river-levels-levels-[0-9a-f]{8}\.png"/,
    );
    // The rise and the two levels that it is worked out from.
    for (const id of ['rise', 'level_2024', 'level_2026']) expect(page).toContain(`id="workings-${id}"`);
    for (const ending of ['.csv', '.raw.csv', '.json', '.svg', '.png'])
      expect(page).toContain(`href="/repo/reports/river-levels/charts/levels${ending}"`);
    expect(page).toContain('href="https://example.org/repo/embed/reports/river-levels/charts/levels/oembed.json"');
    expect(page).toMatch(/<textarea[^>]* readonly[^>]*>&lt;iframe src=/);
    expect(project.read(PAGE)).toContain('href="/repo/reports/river-levels/charts/levels/"');
  });

  it('lets other sites show a chart: a page that search engines pass by, and a document that says how', () => {
    const page = project.read('dist/embed/reports/river-levels/charts/levels/index.html');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/repo/reports/river-levels/charts/levels/">',
    );
    const { html, height, ...oembed } = JSON.parse(
      project.read('dist/embed/reports/river-levels/charts/levels/oembed.json'),
    );
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: 'The level rose by 0.8 m', width: 752 });
    expect(html).toContain('<iframe src="https://example.org/repo/embed/reports/river-levels/charts/levels/"');
    expect(html).toContain(` height="${height}"`);
  });

  it('tells machines of the claims that a report reviews', () => {
    const scripts = [...project.read(PAGE).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    const things = scripts.flatMap(([, json = '{}']): { '@type': string }[] => JSON.parse(json)['@graph'] ?? []);
    expect(things.filter((thing) => thing['@type'] === 'ClaimReview')).toMatchObject([
      {
        '@type': 'ClaimReview',
        '@id': 'https://example.org/repo/reports/river-levels/#claim-flood',
        reviewRating: { ratingValue: 5, alternateName: 'Supported' },
      },
    ]);
  });

  it('writes the title of a report as text, whatever it holds', () => {
    expect(project.read('dist/reports/second-look/index.html')).toContain(
      '<title>A second look, with &quot;quotes&quot; &amp; &lt;angles&gt; · Fixture reports</title>',
    );
  });

  it('makes valid HTML', async () => {
    for (const path of project.list('dist').filter((name) => name.endsWith('.html')))
      expect(await findInvalid(project.read(`dist/${path}`)), path).toEqual([]);
  });

  it('protects every page by a policy', () => {
    for (const path of project.list('dist').filter((name) => name.endsWith('.html')))
      expect(project.read(`dist/${path}`), path).toMatch(
        /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"<]*">/,
      );
  });

  it('does not start Astro when nothing changed', () => {
    const { code, output } = project.run('build');
    expect(output).toContain('Nothing changed since the last build');
    expect(output).not.toContain('Astro');
    expect(code).toBe(0);
  });

  it('builds again when dist is not what was built', () => {
    project.edit('dist/index.html', '<title>', '<title>Tampered ');
    expect(project.run('build').output).toContain('pages by Astro');
    expect(project.read('dist/index.html')).not.toContain('Tampered');
  });

  it('gives the same bytes in another folder, time zone and locale', () => {
    // A build of its own, from nothing, compared file by file.
    const same = project.run('verify', ['dist', '--date', '2026-03-01']);
    expect(same.output).toMatch(/^\d+ files of dist are the same, built again elsewhere\.$/m);
    expect(same.code).toBe(0);
    expect(project.run('verify', ['public']).output).toMatch(/public\/build\.json:1:1 {2}RK463/);
  });

  it('says in build.json what was built, from what, and what came out', () => {
    const { address, files, versions } = JSON.parse(project.read('dist/build.json'));
    expect(address).toBe('https://example.org/repo/');
    expect(versions.astro).toMatch(/^\d+\.\d+\.\d+$/);
    const { 'build.json': own, ...others } = contents(project, 'dist');
    expect(own).toBeDefined();
    expect(files).toEqual(others);
  });

  it('changes what depends on a cell, and nothing else', () => {
    const before = contents(project, 'dist');
    project.edit(LEVELS, '2026,4.0', '2026,4.4');
    const { code, output } = project.run('build');
    project.edit(LEVELS, '2026,4.4', '2026,4.0');
    expect(code).toBe(0);
    // level_2026, rise, rise_yearly and highest rest on the cell; without a ledger all nine figures are new.
    expect(output).toContain('9 figures differ from the ledger');
    const after = contents(project, 'dist');
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (path) => before[path] !== after[path],
    );
    expect(changed.map((path) => path.replace(/-[0-9a-f]{8}\.png$/, '-HASH.png')).sort()).toEqual([
      'atom.xml', // the feeds hold the full text
      'build.json',
      'cards/river-levels-HASH.png',
      'cards/river-levels-HASH.png',
      'cards/river-levels-cost-HASH.png', // the page and card of a figure name the report by its headline
      'cards/river-levels-cost-HASH.png',
      'cards/river-levels-levels-HASH.png',
      'cards/river-levels-levels-HASH.png',
      'embed/reports/river-levels/charts/levels/index.html',
      'embed/reports/river-levels/charts/levels/oembed.json',
      'feed.json',
      'index.html', // the list of reports shows the headline with its figure
      'llms.txt', // and so do this one and the citations
      'reports/river-levels/charts/levels.csv',
      'reports/river-levels/charts/levels.json',
      'reports/river-levels/charts/levels.png',
      'reports/river-levels/charts/levels.raw.csv',
      'reports/river-levels/charts/levels.svg',
      'reports/river-levels/charts/levels/index.html',
      'reports/river-levels/citation.bib',
      'reports/river-levels/citation.csl.json',
      'reports/river-levels/citation.ris',
      'reports/river-levels/citation.txt',
      'reports/river-levels/data/levels.csv',
      'reports/river-levels/datapackage.json',
      'reports/river-levels/figures.json',
      'reports/river-levels/figures/cost/index.html',
      'reports/river-levels/index.html',
      'reports/river-levels/report.json',
      'reports/river-levels/river-levels.zip',
      'reports/river-levels/tables/levels.csv',
      'reports/river-levels/tables/levels.json',
      'rss.xml',
    ]);
    expect(project.read(PAGE)).toContain('1.2 m');
  });

  it.each(['/', '/deep/er'])('works under the base path %s', (base) => {
    const { code, output } = project.run('build', ['--base', base]);
    // An error has two spaces after its code, a warning its name.
    expect(output).not.toMatch(/RK\d+ {2}/);
    expect(code).toBe(0);
    const root = base === '/' ? '/' : `${base}/`;
    expect(project.read(PAGE)).toContain(`href="${root}reports/second-look/"`);
    expect(project.read(PAGE)).toContain(
      `<link rel="canonical" href="https://example.org${root}reports/river-levels/">`,
    );
  });

  it('leaves no half-made folder behind', () => {
    expect(['dist.next', 'dist.old'].filter((name) => existsSync(join(project.root, name)))).toEqual([]);
  });
});
