import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from './project.ts';

const DIR = 'content/reports/river-levels';

/** `visits` is marked `publish: false`, `wages` stands in a report without a licence. The words of no chart, and rows that none shows, are secret. */
const FILES: Record<string, string> = {
  [`${DIR}/data/visits.csv`]: `year,visits,warden,pay
2024,310,Halvorsen Secret,70817.25
2025,320,Ibsen Secret,70818.25
2026,330,Jonsdottir Secret,70819.25
2027,90817.5,Karlsen Secret,70820.25
`,
  [`${DIR}/charts.yaml`]: `visits:
  kind: line
  title: More visits in each year
  subtitle: Visits of the wardens
  data: {table: visits, where: {year: ["2024", "2025", "2026"]}}
  x: year
  y: visits
first-visits:
  kind: table
  title: The first visits
  subtitle: Visits of the wardens
  data: {table: visits}
  columns: [year, visits]
  first: 2
queried:
  kind: bar
  title: The fewest visits
  subtitle: Visits of the wardens, next to the level
  data: {sql: 'with few as (select year, warden, visits from Visits where visits < 400) select few.year, visits, warden from few join levels using (year)'}
  x: visits
  y: year
`,
  'content/reports/second-look/datapackage.yaml': `resources:
  - name: wages
    title: Wages of the wardens
    path: data/wages.csv
    schema:
      fields:
        - {name: post, type: string}
        - {name: wage, type: number}
        - {name: holder, type: string}
`,
  'content/reports/second-look/data/wages.csv': 'post,wage,holder\nFord,31,Larsen Secret\nMill,34,Madsen Secret\n',
  'content/reports/second-look/charts.yaml': `wages:
  kind: bar
  title: The mill pays more
  subtitle: Wages by post
  data: {table: wages}
  x: wage
  y: post
`,
};

/** The text of a file of dist, with that of all files within it. */
function textOf(project: Project, path: string): string {
  const bytes = readFileSync(join(project.root, 'dist', path));
  const unpack = (packed: Uint8Array): Uint8Array[] => {
    if (path.endsWith('.zip'))
      return Object.entries(unzipSync(packed)).flatMap(([name, inner]) => [Buffer.from(name), inner]);
    return packed[0] === 0x1f && packed[1] === 0x8b ? [gunzipSync(packed)] : [packed];
  };
  return unpack(bytes)
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

describe('a table whose rows are not published', () => {
  let project: Project;
  let texts: Map<string, string>;
  beforeAll(() => {
    project = createProject();
    mkdirSync(join(project.root, 'content/reports/second-look/data'), { recursive: true });
    for (const [path, content] of Object.entries(FILES)) {
      const before = path === `${DIR}/charts.yaml` ? project.read(path) : '';
      writeFileSync(join(project.root, path), before + content);
    }
    project.edit('content/site.yaml', 'language:', 'search: on\nlanguage:');
    const visits = `  - name: visits
    title: Visits of wardens
    path: data/visits.csv
    publish: false
    sources: [gauge-board-2026]
    roles: {value: visits, date: year}
    schema:
      fields:
        - {name: year, type: date, precision: year}
        - {name: visits, type: number}
        - {name: warden, type: string}
        - {name: pay, type: number, unit: EUR}
`;
    project.edit(`${DIR}/datapackage.yaml`, 'resources:\n', `resources:\n${visits}`);
    project.edit(
      `${DIR}/figures.yaml`,
      'level_2024:',
      'visits_2025:\n  row: visits[year=2025]\n  label: Visits in 2025\n  status: reported\n  share: true\nlevel_2024:',
    );
    const shown = ['visits', 'first-visits', 'queried'].map((id) => `<Chart id="${id}" />`).join('\n\n');
    project.edit(`${DIR}/index.mdx`, '<Claim id', `There were <Fig id="visits_2025" />.\n\n${shown}\n\n<Claim id`);
    writeFileSync(
      join(project.root, 'content/reports/second-look/index.mdx'),
      `${project.read('content/reports/second-look/index.mdx')}\n<Chart id="wages" />\n`,
    );
    const { code, output } = project.run('build', ['--date', '2026-05-01']);
    expect(output).toContain('RK420');
    expect(code, output).toBe(0);
    texts = new Map(project.list('dist').map((path) => [path, textOf(project, path)]));
  });
  afterAll(() => project.remove());

  const holding = (found: RegExp): string[] =>
    [...texts].flatMap(([path, text]) => (found.test(text) || found.test(path) ? [path] : []));

  it.each([
    ['a cell of a column that no chart draws', /Secret/],
    ['a number of one', /70[,.]?8(17|18|19|20)/],
    ['a row that no chart shows', /90[,. ]?817/],
    ['the file, or a table made of it', /(data|tables)\/(visits|wages)|wages-json/],
    ['the rows of a chart', /charts\/(visits|first-visits|queried|wages)\.(raw\.csv|csv|json)/],
  ])('shows nowhere in dist %s', (_what, found) => {
    expect(holding(found)).toEqual([]);
  });

  it('looks into the zip, the search and the feeds, which hold what is published', () => {
    expect(holding(/4\.0|level/).some((path) => path.endsWith('.zip'))).toBe(true);
    expect(texts.get('reports/river-levels/river-levels.zip')).toContain('tables/levels.csv');
    expect(holding(/More visits in each year/).some((path) => path.startsWith('pagefind/fragment'))).toBe(true);
    expect(texts.get('rss.xml')).toContain('More visits in each year');
  });

  it('is what the page says where the downloads would be, and in the data', () => {
    const kept = 'The rows are not published: “Visits of wardens” is kept back by the publisher.';
    const page = texts.get('reports/river-levels/index.html') ?? '';
    expect(page.split(kept)).toHaveLength(4);
    expect(page).toContain('Not published: “Visits of wardens” is kept back by the publisher.');
    expect(page).toContain('charts/levels.csv');
    expect(texts.get('reports/river-levels/charts/queried/index.html')).toContain(kept);
    expect(texts.get('reports/second-look/charts/wages/index.html')).toContain(
      'The rows are not published: “Wages of the wardens” has no licence.',
    );
    const { charts } = JSON.parse(texts.get('reports/second-look/report.json') ?? '');
    expect(charts[0].kept_back).toBe('The rows are not published: “Wages of the wardens” has no licence.');
  });

  it('still has a picture, and under it a table of what the picture shows', () => {
    const page = texts.get('reports/river-levels/charts/first-visits/index.html') ?? '';
    expect(page).toContain('charts/first-visits.svg');
    expect(page).toContain('>320</td>');
    expect(page).not.toContain('>330</td>');
  });
});
