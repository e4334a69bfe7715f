import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileSite } from '../../src/compile/site/compile-site.ts';
import { type BadInput, compileWith, testEach } from './bad-input.ts';
import { CSV, MDX, SOUND } from './sound-report.ts';

/** A second folder of reports beside the sound one. */
const folder = (id: string, name: string, says?: RegExp): BadInput => ({
  id,
  name: `a folder named ${name}`,
  files: { [`/content/reports/${name}/index.mdx`]: MDX },
  finds: [`content/reports/${name}:1:1 RK017`],
  ...(says ? { says } : {}),
});

/** A report that rests on nothing but its prose. */
const PLAIN = MDX.slice(0, MDX.indexOf('The last')).concat('Words alone.\n');

describe('names of folders and files that cannot be addresses', () => {
  testEach([
    folder('slugs-files-02', 'Rain', /Rename it "rain"/),
    folder('slugs-files-04', 'a#b', /a-b/),
    folder('slugs-files-04', 'a?b', /a-b/),
    folder('slugs-files-05', 'a%20b', /a-20b/),
    folder('slugs-files-05', 'a b', /a-b/),
    folder('slugs-files-07', '🌧️'),
    folder('slugs-files-08', 'cafe\u0301', /"cafe"/),
    folder('slugs-files-10', '_astro'),
    folder('slugs-files-11', 'con.test', /con-test/),
    folder('slugs-files-11', 'v1.2', /v1-2/),
    folder('slugs-files-13', 'x'.repeat(81)),
    folder('slugs-files-14', '_draft', /"draft"/),
    folder('slugs-files-02', '-rain', /"rain"/),
    {
      id: 'slugs-files-08, both',
      name: 'one name in two Unicode forms',
      files: { '/content/reports/caf\u00e9/index.mdx': MDX, '/content/reports/cafe\u0301/index.mdx': MDX },
      finds: ['content/reports/cafe\u0301:1:1 RK017', 'content/reports/caf\u00e9:1:1 RK017'],
    },
    {
      id: 'slugs-files-14, text',
      name: 'a folder without a text',
      files: { '/content/reports/other/figures.yaml': '' },
      finds: ['content/reports/other/index.mdx:1:1 RK001'],
    },
    {
      id: 'slugs-files-14, lost',
      name: 'files that nothing reads',
      files: { 'figure.yaml': '', 'data/old.csv': CSV },
      finds: ['data/old.csv:1:1 RK163 (warning)', 'figure.yaml:1:1 RK163 (warning)'],
    },
    {
      id: 'chart-data-14, data',
      name: 'a data file that no table declares',
      files: { 'data/rain-2.csv': CSV },
      finds: ['data/rain-2.csv:1:1 RK163 (warning)'],
    },
    {
      id: 'faults-13',
      name: 'a public file in the place of a report',
      files: { '/public/reports/rain/index.html': '<p>Other words</p>' },
      finds: ['public/reports/rain/index.html:1:1 RK303', 'public/reports/rain/index.html:1:1 RK451'],
    },
    {
      id: 'faults-13, home',
      name: 'public files in the place of the home page and of what Astro makes',
      files: { '/public/index.html': '<p>Other words</p>', '/public/_astro/x.css': '' },
      finds: ['public/_astro/x.css:1:1 RK303', 'public/index.html:1:1 RK303', 'public/index.html:1:1 RK451'],
    },
  ]);

  it.each(['404', 'index', 'feed', 'assets', 'tags'])(
    'slugs-files-10: takes %s for a report, since all reports stand below reports/',
    async (slug) => {
      const { found } = await compileWith({ [`/content/reports/${slug}/index.mdx`]: PLAIN });
      expect(found).toEqual([]);
    },
  );

  it('slugs-files-14: passes over folders whose names begin with a dot', async () => {
    expect((await compileWith({ '/content/reports/.git/index.mdx': 'anything' })).found).toEqual([]);
  });

  it.each([
    { place: 'content/reports/rain/data/rain.csv', at: 'content/reports/rain/datapackage.yaml:4:11' },
    { place: 'content/reports/rain/figures.yaml', at: 'content/reports/rain/figures.yaml:1:1' },
    { place: 'content/reports/other', at: 'content/reports/other:1:1' },
    { place: 'content/site.yaml', at: 'content/site.yaml:1:1' },
    { place: 'public/passwords.txt', at: 'public/passwords.txt:1:1' },
  ])('slugs-files-17: refuses a symbolic link at $place', async ({ place, at }) => {
    const root = mkdtempSync(join(tmpdir(), 'reckon-link-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const [path, text] of Object.entries(SOUND)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (path !== place) writeFileSync(join(root, path), text);
    }
    mkdirSync(join(root, 'public'));
    writeFileSync(join(root, 'target'), CSV);
    symlinkSync(join(root, 'target'), join(root, place));
    const { problems } = await compileSite(root);
    const refused = problems
      .filter(({ code }) => code === 'RK011')
      .map((p) => `${p.at.file}:${p.at.line}:${p.at.column}`);
    expect(refused).toContain(at);
  });
});
