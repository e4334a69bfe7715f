import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../../src/checks/pages/parse-page.ts';
import { findInvalid } from '../site/html-validity.ts';
import { createProject, type Project } from '../site/project.ts';
import { REPORT, SOUND } from './sound-report.ts';

const TITLE = `"Rain" & <b>wind</b> 'n' </script><script>alert()</script>`;
const CELL = `"><svg onload=alert()><img src=x onerror=alert()>]]>`;
const BAR = `rain:
  kind: bar
  title: Rain by note
  subtitle: Millimetres
  data: {table: rain}
  y: note
  x: rain
`;

describe('hostile words in the pages of a build', () => {
  let project: Project;
  let html: string;
  beforeAll(() => {
    const from = mkdtempSync(join(tmpdir(), 'reckon-hostile-'));
    const files: Record<string, string> = {
      ...SOUND,
      [`${REPORT}/index.mdx`]: (SOUND[`${REPORT}/index.mdx`] ?? '')
        .replace('More rain in the valley', JSON.stringify(TITLE))
        .replace(
          'What the gauges of the valley say about the rain of late.',
          '"What **gauges** & <i>pens</i> say about the rain of late."',
        ),
      [`${REPORT}/figures.yaml`]: (SOUND[`${REPORT}/figures.yaml`] ?? '').replace(
        'Rain in the last year',
        JSON.stringify(CELL),
      ),
      [`${REPORT}/sources.yaml`]: (SOUND[`${REPORT}/sources.yaml`] ?? '').replace('Yearly rain', JSON.stringify(CELL)),
      [`${REPORT}/charts.yaml`]: BAR,
      [`${REPORT}/data/rain.csv`]: (SOUND[`${REPORT}/data/rain.csv`] ?? '')
        .replace('dry', `"${CELL.replaceAll('"', '""')}"`)
        .replace('950,confirmed,', '950,confirmed,mild'),
      'public/.keep': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(from, path)), { recursive: true });
      writeFileSync(join(from, path), text);
    }
    project = createProject(from);
    rmSync(from, { recursive: true });
    const { code, output } = project.run('build');
    expect(output).not.toMatch(/RK\d+ /);
    expect(code).toBe(0);
    html = project.read('dist/reports/rain/index.html');
  });
  afterAll(() => project.remove());

  it('security-01 and -03: makes no element of what stands in cells, labels, sources and titles', () => {
    const { elements } = parsePage('index.html', html);
    const scripts = elements.filter(({ tagName, attrs }) => {
      const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
      // Pages with charts load one module of the site's own.
      const isOwn = /^\/repo\/_astro\/ChartScript\.[\w.-]+\.js$/.test(value('src') ?? '');
      return tagName === 'script' && value('type') !== 'application/ld+json' && !isOwn;
    });
    expect(scripts).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(elements.filter(({ attrs }) => attrs.some(({ value }) => value === 'x'))).toEqual([]);
    expect(html).toContain('&lt;img src=x onerror=alert()&gt;');
  });

  it('writes valid HTML all the same', async () => {
    for (const path of project.list('dist').filter((name) => name.endsWith('.html')))
      expect(await findInvalid(project.read(`dist/${path}`)), path).toEqual([]);
  });

  it('titles-cards-09: says the title alike in the head, on the page and to machines', () => {
    const { elements } = parsePage('index.html', html);
    const meta = (name: string): string | undefined =>
      elements
        .find(({ attrs }) => attrs.some((attr) => attr.name === 'property' && attr.value === name))
        ?.attrs.find(({ name: key }) => key === 'content')?.value;
    expect(meta('og:title')).toBe(TITLE);
    const heading = elements.find(({ tagName }) => tagName === 'h1');
    expect(heading?.childNodes.map((node) => ('value' in node ? node.value : '')).join('')).toContain(TITLE);
    const data = elements.filter(({ tagName }) => tagName === 'script').flatMap(({ childNodes }) => childNodes);
    for (const node of data) expect(() => JSON.parse('value' in node ? node.value : '')).not.toThrow();
  });

  it('metadata-urls-03 and -06: gives full addresses that agree', () => {
    const head = html.slice(0, html.indexOf('</head>'));
    expect(/property="og:image" content="([^"]*)"/.exec(head)?.[1]).toMatch(
      /^https:\/\/example\.org\/repo\/cards\/rain-[0-9a-f]{8}\.png$/,
    );
    const canonical = /rel="canonical" href="([^"]*)"/.exec(head)?.[1];
    expect(canonical).toBe('https://example.org/repo/reports/rain/');
    expect(/property="og:url" content="([^"]*)"/.exec(head)?.[1]).toBe(canonical);
  });

  it('security-04: closes no element early in the SVG and the feed', () => {
    for (const path of project.list('dist').filter((name) => /\.(?:svg|xml)$/.test(name))) {
      const { elements } = parsePage(path, project.read(`dist/${path}`));
      const tags = elements.map(({ tagName }) => tagName);
      expect(
        tags.filter((tag) => tag === 'img' || tag === 'script'),
        path,
      ).toEqual([]);
      expect(tags.filter((tag) => tag === 'svg').length, path).toBeLessThanOrEqual(1);
      expect(
        elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on')),
        path,
      ).toEqual([]);
    }
  });
});
