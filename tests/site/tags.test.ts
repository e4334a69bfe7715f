import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import ogs from 'open-graph-scraper';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAddresses, findBroken, isDocument } from '../browser/references.ts';
import { serveFolder } from '../browser/server.ts';
import { packageFaults } from '../standards/data-package.ts';
import { atomFaults, jsonFeedFaults, rssFaults } from '../standards/feeds.ts';
import { createProject, type Project } from './project.ts';

const ORIGIN = 'https://example.org';
const TITLE = `“Quotes”, &amp;, <b> and </script> ${'long '.repeat(50)}`.trim();

describe('the tags, data and documents of a site under /repo/', () => {
  let project: Project;
  let pages: string[];
  beforeAll(() => {
    project = createProject();
    project.edit(
      'content/reports/second-look/index.mdx',
      'title: A second look, with "quotes" & <angles>',
      `title: '${TITLE}'`,
    );
    project.edit(
      'content/site.yaml',
      'publisher: {name: The fixture, url: https://example.org/}',
      'publisher: {name: The fixture, url: https://example.org/, colour: "#801650"}\nicon: mark.svg\nhumans: Written by the fixture.\nsecurity: {contact: mailto:security@example.org, expires: 2099-12-31}',
    );
    const { code, output } = project.run('build', ['--base', '/repo', '--date', '2026-03-02']);
    if (code !== 0) throw new Error(output);
    pages = project.list('dist').filter((path) => path.endsWith('.html'));
  });
  afterAll(() => project.remove());

  const fileOf = (url: string): string => join(project.root, 'dist', decodeURI(url.slice(`${ORIGIN}/repo/`.length)));
  const indexed = () => pages.filter((path) => path !== '404.html' && !path.startsWith('embed/'));

  it('say of every page what an independent reader of tags looks for, and that it is where it says', async () => {
    expect(indexed().length).toBeGreaterThanOrEqual(5);
    for (const path of indexed()) {
      const html = project.read(`dist/${path}`);
      expect(html, path).toMatch(/<html lang="en-GB" dir="ltr">/);
      const { result, error } = await ogs({ html });
      expect(error, path).toBe(false);
      const served = `${ORIGIN}/repo/${path.replace(/index\.html$/, '')}`;
      expect([
        result.ogUrl,
        parseHTML(html).document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      ]).toEqual([served, served]);
      for (const text of [
        result.ogTitle,
        result.ogDescription,
        result.ogSiteName,
        result.ogLocale,
        result.twitterTitle,
        result.twitterDescription,
      ])
        expect(text, path).toBeTruthy();
      expect(result.twitterCard).toBe('summary_large_image');
      const [image] = result.ogImage ?? [];
      expect(result.twitterImage?.[0]?.url).toBe(image?.url);
      expect(image?.alt, path).toBeTruthy();
      // The picture is there, and is what the tags say.
      const file = fileOf(image?.url ?? '');
      const { format, width, height } = await sharp(readFileSync(file)).metadata();
      expect([`image/${format}`, String(width), String(height)]).toEqual([
        image?.type,
        String(image?.width),
        String(image?.height),
      ]);
      expect(statSync(file).size).toBeLessThan(300_000);
      if (path.startsWith('reports/')) {
        expect(result.ogType).toBe('article');
        expect(result.articlePublishedTime).toMatch(/^2026-0[23]-01$/);
        expect(result.articleAuthor).toBe('The fixture');
      }
      // Slack reads no more of a page.
      expect(Buffer.from(html).subarray(0, 32_000).toString()).toContain('name="twitter:description"');
    }
  });

  it('keep a title whole, whatever it holds', async () => {
    const html = project.read('dist/reports/second-look/index.html');
    const { document } = parseHTML(html);
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(TITLE);
    const graphs = [...document.querySelectorAll('script[type="application/ld+json"]')].map((node) =>
      JSON.parse(node.textContent ?? ''),
    );
    const report = graphs.flatMap((graph) => graph['@graph']).find((node) => node['@type'] === 'Report');
    expect(report.headline).toBe(TITLE);
  });

  it('hold structured data on every page, that names pages and files which are there', () => {
    for (const path of indexed()) {
      const scripts = [
        ...parseHTML(project.read(`dist/${path}`)).document.querySelectorAll('script[type="application/ld+json"]'),
      ];
      const graph = scripts.flatMap((node) => JSON.parse(node.textContent ?? '')['@graph']);
      const types = graph.map((node) => node['@type']);
      expect(types).toContain('Organization');
      expect(types).toContain(path === 'index.html' ? 'WebSite' : 'BreadcrumbList');
      const named = JSON.stringify(graph).match(/"https:\/\/example\.org\/repo\/[^"#]*/g) ?? [];
      for (const url of named.map((text) => text.slice(1))) {
        const file = fileOf(url.replace(/\/$/, '/index.html'));
        expect(statSync(file).isFile(), url).toBe(true);
      }
    }
  });

  it('offer feeds that are valid, and visible on the first page', () => {
    expect(rssFaults(project.read('dist/rss.xml'))).toEqual([]);
    expect(atomFaults(project.read('dist/atom.xml'))).toEqual([]);
    expect(atomFaults(project.read('dist/corrections.xml'))).toEqual([]);
    expect(jsonFeedFaults(project.read('dist/feed.json'))).toEqual([]);
    const { document } = parseHTML(project.read('dist/index.html'));
    for (const feed of ['rss.xml', 'atom.xml', 'feed.json', 'corrections.xml']) {
      expect(document.querySelector(`head link[rel=alternate][href="/repo/${feed}"]`)).toBeTruthy();
      expect(document.querySelector(`main a[href="/repo/${feed}"]`)).toBeTruthy();
    }
  });

  it('name no address in feeds, lists and data that is not there', async () => {
    const served = await serveFolder(join(project.root, 'dist'), '/repo/');
    const references = served.files
      .filter(isDocument)
      .flatMap((from) => findAddresses(from, project.read(`dist/${from}`), `${ORIGIN}/repo/`));
    const broken = await findBroken(references, served, ORIGIN);
    await served.close();
    expect(broken).toEqual([]);
    const named = (from: string) => references.filter((one) => one.from === from).map(({ target }) => target);
    // A picture and a place of a page within the text of a feed, which is escaped twice there.
    expect(named('rss.xml')).toContain(`${ORIGIN}/repo/reports/river-levels/charts/levels.png`);
    expect(named('atom.xml')).toContain(`${ORIGIN}/repo/reports/river-levels/#chart-levels`);
    expect(named('embed/reports/river-levels/charts/levels/oembed.json').join()).toContain(
      '/repo/cards/river-levels-levels',
    );
    for (const from of [
      'sitemap-0.xml',
      'robots.txt',
      'llms.txt',
      'reports/river-levels/citation.bib',
      'reports/river-levels/report.json',
    ])
      expect(named(from), from).not.toEqual([]);
  });

  it('offer the data of a report as a valid data package', () => {
    for (const slug of ['river-levels', 'second-look'])
      expect(packageFaults(JSON.parse(project.read(`dist/reports/${slug}/datapackage.json`)))).toEqual([]);
  });

  it('date the pages of the sitemap by their content, and list none that nobody should be led to', () => {
    const map = project.read('dist/sitemap-0.xml');
    const entries = [...map.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, loc, day]) => [
      loc?.slice(`${ORIGIN}/repo/`.length),
      day?.slice(0, 10),
    ]);
    expect(entries).toEqual([
      ['', '2026-03-01'],
      ['corrections/', undefined],
      ['reports/river-levels/', '2026-03-01'],
      ['reports/river-levels/charts/levels/', '2026-03-01'],
      ['reports/river-levels/figures/cost/', '2026-03-01'],
      ['reports/second-look/', '2026-02-01'],
    ]);
    expect(project.read('dist/robots.txt')).toContain(`Sitemap: ${ORIGIN}/repo/sitemap-index.xml`);
  });

  it('have the icons that pages and manifest name, in their sizes, from the picture of the publisher', async () => {
    const manifest = JSON.parse(project.read('dist/manifest.webmanifest'));
    expect(manifest).toMatchObject({
      name: 'Fixture reports',
      start_url: '/repo/',
      scope: '/repo/',
      theme_color: '#801650',
    });
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(readFileSync(fileOf(ORIGIN + src))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect(project.read('dist/favicon.svg')).toBe(project.read('public/mark.svg'));
    const apple = await sharp(readFileSync(join(project.root, 'dist/apple-touch-icon.png'))).metadata();
    expect([apple.width, apple.height]).toEqual([180, 180]);
  });

  it('say what site.yaml asks for: security.txt at both places, and humans.txt', () => {
    const text = project.read('dist/.well-known/security.txt');
    expect(text).toBe(project.read('dist/security.txt'));
    expect(text.split('\n')).toEqual([
      'Contact: mailto:security@example.org',
      'Expires: 2099-12-31T23:59:59Z',
      `Canonical: ${ORIGIN}/repo/.well-known/security.txt`,
      `Canonical: ${ORIGIN}/repo/security.txt`,
      '',
    ]);
    expect(project.read('dist/humans.txt')).toBe('Written by the fixture.\n');
    expect(project.read('dist/llms.txt')).toContain('\\<b\\>');
  });

  it('are refused when they would be wrong: a security.txt that has expired, an icon that is not there', () => {
    project.edit('content/site.yaml', 'expires: 2099-12-31', 'expires: 2020-01-01');
    project.edit('content/site.yaml', 'icon: mark.svg', 'icon: nowhere.svg');
    const { code, output } = project.run('build', ['--date', '2026-03-02']);
    expect(output).toMatch(/content\/site\.yaml:\d+:\d+ {2}RK421/);
    expect(output).toMatch(/content\/site\.yaml:\d+:\d+ {2}RK422/);
    expect(code).not.toBe(0);
  });
});
