import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/io/browser.ts';
import { createProject, type Project, type Run } from '../site/project.ts';
import { unpackChromium } from './bundled-chromium.ts';

const REPORT = 'content/reports/river-levels';
const PUBLISHED = ['--site', 'https://example.org', '--base', '/repo', '--date', '2026-11-23'];

let project: Project;
let printed: Run;
let pdf: string;
let env: Record<string, string> = {};
let tidyUp: () => void;

beforeAll(async () => {
  if (!findBrowser()) {
    const bundled = await unpackChromium();
    env = { ...bundled.env, CHROME_PATH: bundled.executablePath };
    tidyUp = bundled.remove;
  }
  project = createProject();
  printed = project.run('pdf', ['river-levels', ...PUBLISHED], env);
  pdf = readFileSync(join(project.root, REPORT, 'report.pdf'), 'latin1');
});
afterAll(() => {
  project?.remove();
  tidyUp?.();
});

/** Every value of a key in the dictionaries of a PDF that Chromium wrote, with strings of UTF-16 read. */
function valuesOf(key: string): string[] {
  return Array.from(
    pdf.matchAll(new RegExp(`/${key} ?(?:\\(((?:\\\\.|[^\\\\)])*)\\)|<FEFF([0-9A-F]*)>)`, 'g')),
    (found) => {
      const [, plain, wide = ''] = found;
      if (plain !== undefined) return plain.replace(/\\(.)/g, '$1');
      return wide.replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16))).replaceAll('\u00a0', ' ');
    },
  );
}

const kindsOf = () => Array.from(pdf.matchAll(/\/S \/([A-Z]\w*)/g), ([, kind = '']) => kind);

describe('npm run pdf', () => {
  it('prints the report into its folder and says so', () => {
    expect(printed.code, printed.output).toBe(0);
    expect(printed.output).toMatch(/pdf +content\/reports\/river-levels\/report\.pdf, \d+ KB/);
    expect(pdf).toMatch(/^%PDF-/);
  });

  it('tags it: what is a heading, a list, a link, a picture with its words, and the language', () => {
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(valuesOf('Lang')).toContain('en-GB');
    const kinds = kindsOf();
    expect(kinds.filter((kind) => kind === 'H1')).toHaveLength(1);
    expect(kinds).toEqual(expect.arrayContaining(['H2', 'H3', 'P', 'L', 'LI', 'Link', 'Figure']));
    // The chart, the picture in the text, and the mark among the words.
    const words = valuesOf('Alt');
    expect(words).toContain('The level rose by 0.8 m');
    expect(words.find((text) => text.includes('Line chart, 5 values'))).toMatch(
      /Last: 4 \(2026\)\. Up by 0\.9 from first to last\.$/,
    );
    expect(kinds.filter((kind) => kind === 'Figure')).toHaveLength(words.length);
  });

  it('has a bookmark for each heading, those of the workings with the number that stands in the text', () => {
    const titles = valuesOf('Title');
    expect(titles).toEqual(
      expect.arrayContaining(['The river rose 0.8 m since 2024', 'What it means for 12 gauges', 'Sources', 'Workings']),
    );
    // The first two figures of the report, in the order of its text.
    expect(titles).toEqual(expect.arrayContaining(['w1 Level in 2024', 'w2 Level in 2026']));
  });

  it('leads to the published site, and nowhere on this machine', () => {
    const addresses = valuesOf('URI');
    expect(addresses).toContain('https://example.org/repo/reports/second-look/');
    expect(addresses.filter((address) => !/^https:\/\/(?:example\.org\/repo\/|data\.example\/)/.test(address))).toEqual(
      [],
    );
    expect(pdf).not.toContain(project.root);
    expect(pdf).not.toMatch(/Headless|Chrome|Linux/);
  });

  it('is of A4', () => {
    // 210 × 297 mm are 595.3 × 841.9 pt; Chromium rounds to pixels of 96 to the inch.
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width)).toBeCloseTo(595.5, -1);
    expect(Number(height)).toBeCloseTo(842, -1);
  });

  it('is offered by the next build on the page, with its size, and published as it is', () => {
    // Printing builds the site first, with the PDF of before in it.
    expect(project.run('pdf', ['river-levels', ...PUBLISHED], env).code).toBe(0);
    const page = project.read('dist/reports/river-levels/index.html');
    const kilobytes = Math.ceil(pdf.length / 1024);
    expect(page).toMatch(/href="\/repo\/reports\/river-levels\/river-levels\.pdf" download/);
    expect(page).toContain(`${kilobytes} KB, for paper`);
    const published = readFileSync(join(project.root, 'dist/reports/river-levels/river-levels.pdf'), 'latin1');
    expect(published === pdf).toBe(true);
    expect(project.read('dist/reports/second-look/index.html')).not.toContain('.pdf"');
  });

  it('gives the same bytes when it is printed again, and pages of Letter where that is asked for', () => {
    const again = readFileSync(join(project.root, REPORT, 'report.pdf'), 'latin1');
    expect(again === pdf).toBe(true);
    expect(project.run('pdf', ['river-levels', '--paper', 'letter', ...PUBLISHED], env).code).toBe(0);
    expect(readFileSync(join(project.root, REPORT, 'report.pdf'), 'latin1')).toMatch(/\/MediaBox \[0 0 612 792\]/);
  });

  it('is not offered once the report says something else, which the build tells', () => {
    project.edit(`${REPORT}/index.mdx`, 'says more', 'says much more');
    const { code, output } = project.run('build', PUBLISHED);
    expect(code, output).toBe(0);
    expect(output).toContain('RK479');
    expect(project.list('dist/reports/river-levels')).not.toContain('river-levels.pdf');
    expect(project.read('dist/reports/river-levels/index.html')).not.toContain('river-levels.pdf');
  });
});
