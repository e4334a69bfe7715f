import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from './project.ts';

const REPORT = 'content/reports/river-levels';

/** A number goes wrong; the line that says so, and where. */
interface Slip {
  name: string;
  file: string;
  from: string;
  to: string;
  date?: string;
  line: RegExp;
}

const BILL = '  label: Cost of all gauges\n';

const SLIPS: Slip[] = [
  {
    name: 'a source is deleted',
    file: `${REPORT}/figures.yaml`,
    from: '  label: Cost of all gauges\n  source: gauge-board-2026\n',
    to: BILL,
    line: /figures\.yaml:\d+:1 {2}RK030 .*"bill".*source/,
  },
  {
    name: 'a figure grows old',
    file: `${REPORT}/figures.yaml`,
    from: BILL,
    to: `${BILL}  max_age: 90 days\n`,
    date: '2026-06-01',
    // 3 February to 1 June 2026: 25 + 31 + 30 + 31 + 1 = 118 days.
    line: /figures\.yaml:\d+:10 {2}RK221 .*"bill" is of 2026-02-03, 118 days old; at most 90 days.*`max_age`/,
  },
  {
    name: 'a review is due',
    file: `${REPORT}/figures.yaml`,
    from: BILL,
    to: `${BILL}  review_by: 2026-03-31\n`,
    date: '2026-06-01',
    line: /figures\.yaml:\d+:14 {2}RK220 .*"bill" was to be reviewed by 2026-03-31.*`review_by`/,
  },
  {
    name: 'a sum is broken',
    file: `${REPORT}/figures.yaml`,
    from: 'bill:\n',
    to: 'labour: {value: 0.7 million EUR, parts_of: bill, source: gauge-board-2026, as_of: 2026-02-03, status: reported}\nsteel: {value: 0.4 million EUR, parts_of: bill, source: gauge-board-2026, as_of: 2026-02-03, status: reported}\nbill:\n',
    line: /figures\.yaml:\d+:1 {2}RK223 .*"bill" add up to 1\.1 million euros; the whole is 1\.2 million euros\. 100,000 euros missing\. Its parts are labour, steel\./,
  },
  {
    name: 'a number is typed',
    file: `${REPORT}/index.mdx`,
    from: 'It rose by',
    to: 'At 14 of the gauges it rose by',
    line: /index\.mdx:12:4 {2}RK134 {2}"14" is typed.*<Lit why/,
  },
  {
    name: 'a number is typed into the title of a chart',
    file: `${REPORT}/charts.yaml`,
    from: 'The level rose by {fig:rise}',
    to: 'The level rose by {fig:rise}, or a third of it',
    line: /charts\.yaml:3:\d+ {2}RK134 {2}"a third" is typed/,
  },
  {
    name: 'a value leaves its range',
    file: `${REPORT}/figures.yaml`,
    from: BILL,
    to: `${BILL}  expected: [2 million EUR, 3 million EUR]\n`,
    line: /figures\.yaml:\d+:\d+ {2}RK222 .*"bill" is 1\.2 million euros/,
  },
  {
    name: 'a figure is printed in two ways',
    file: `${REPORT}/index.mdx`,
    from: '## What it means',
    // 3.2 m are 10.499 feet: 10.5 to three digits, which a reader rounds to 11, and 10 to two.
    to: 'That is <Fig id="level_2024" as="ft" digits={3} /> or <Fig id="level_2024" as="ft" digits={2} />.\n\n## What it means',
    line: /index\.mdx:14:\d+ {2}RK231 .*"level_2024" prints as "10 feet" here and as "10\.5 feet" at content\/reports\/river-levels\/index\.mdx:14:18/,
  },
];

describe('npm run check, with a number that goes wrong', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
    for (const slug of ['river-levels', 'second-look']) project.run('ledger', [slug, '--date', '2026-03-01']);
    expect(project.run('check').output).toMatch(/fit to publish/);
  });
  afterAll(() => project.remove());

  it.each(SLIPS)('fails when $name, and passes once it is mended', ({ file, from, to, date = '2026-03-01', line }) => {
    const original = project.read(file);
    project.edit(file, from, to);
    const broken = project.run('check', ['--date', date]);
    project.edit(file, project.read(file), original);
    expect(broken.output).toMatch(line);
    expect(broken.code).toBe(1);
    expect(project.run('check', ['--date', date]).code).toBe(0);
  });

  it('judges a report again on another day, and only then', () => {
    project.edit(`${REPORT}/figures.yaml`, BILL, `${BILL}  review_by: 2026-03-31\n`);
    expect(project.run('check', ['--date', '2026-03-31']).code).toBe(0);
    // From the cache: no stage says that it worked out any figures.
    expect(project.run('check', ['--date', '2026-03-31']).output).not.toMatch(/^figures/m);
    expect(project.run('check', ['--date', '2026-04-01']).output).toMatch(/RK220/);
    project.edit(`${REPORT}/figures.yaml`, '  review_by: 2026-03-31\n', '');
  });

  it('builds nothing new on the same day, and refuses to publish what is too old on another', () => {
    project.edit(`${REPORT}/figures.yaml`, BILL, `${BILL}  review_by: 2026-03-31\n`);
    expect(project.run('build', ['--date', '2026-03-31']).code).toBe(0);
    expect(project.run('build', ['--date', '2026-03-31']).output).toContain('Nothing changed since the last build');
    const late = project.run('build', ['--date', '2026-04-01']);
    project.edit(`${REPORT}/figures.yaml`, '  review_by: 2026-03-31\n', '');
    expect(late.output).toMatch(/RK220[\s\S]*Nothing was published/);
    expect(late.code).toBe(1);
  });

  it('excuses a number with a reason, and warns when the number is gone', () => {
    const file = `${REPORT}/index.mdx`;
    const original = project.read(file);
    const exception =
      'exceptions: [{code: RK134, at: 14 of the gauges, why: the board says so and gives no list}]\n---\nThe';
    project.edit(file, '---\nThe', exception);
    expect(project.run('check').output).toMatch(/RK232 warning .*14 of the gauges/);
    project.edit(file, 'It rose by', 'At 14 of the gauges it rose by');
    const excused = project.run('check');
    project.edit(file, project.read(file), original);
    expect(excused.output).not.toMatch(/RK134|RK232/);
    expect(excused.code).toBe(0);
  });
});
