import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Project } from './project.ts';
import { createPublished, LEDGER, LEVELS, REPORT, withFile } from './published-project.ts';

describe('npm run ledger -- --diff', () => {
  let project: Project;
  beforeAll(() => {
    project = createPublished();
  });
  afterAll(() => project.remove());

  it('says so when nothing moved', () => {
    expect(project.run('ledger', ['--diff', 'HEAD'])).toEqual({ code: 0, output: 'No printed figure changes.\n' });
  });

  it('shows every printed number that moves when one input changes, and records nothing', () => {
    const before = project.read(LEDGER);
    project.edit(LEVELS, '2026,4.0', '2026,4.4');
    const { code, output } = project.run('ledger', ['--diff', 'HEAD', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(output).toContain('**river-levels**: 4 printed figures change\n');
    expect(output).not.toContain('second-look');
    const rows = output.split('\n').filter((line) => /^\| .*`/.test(line));
    expect(rows.map((row) => /`(\w+)` \| (.*?) \| (.*?) \| (.*?) \|/.exec(row)?.slice(1))).toEqual([
      ['highest', '4 m', '4.4 m', '+10.0 %'],
      ['level_2026', '4 m', '4.4 m', '+10.0 %'],
      ['rise', '0.8 m', '1.2 m', '+50.0 %'],
      ['rise_yearly', '0.4 m a year', '0.6 m a year', '+50.0 %'],
    ]);
    expect(project.read(LEDGER)).toBe(before);
  });

  it('sees a change of an interval, and a figure that is new', () => {
    const figures = `${REPORT}/figures.yaml`;
    withFile(project, figures, () => {
      project.edit(figures, '1.0 million to 1.5 million', '0.9 million to 1.5 million');
      project.edit(
        figures,
        'rise_yearly:',
        'rise_daily:\n  formula: rise / 100 day\n  label: Rise in one day\nrise_yearly:',
      );
      const { output } = project.run('ledger', ['river-levels', '--diff', 'HEAD', '--format', 'json']);
      const changes: { id: string; before?: string }[] = JSON.parse(output);
      expect(changes.map(({ id }) => id)).toEqual(expect.arrayContaining(['bill', 'cost', 'rise', 'rise_daily']));
      expect(changes.find(({ id }) => id === 'rise_daily')).not.toHaveProperty('before');
    });
  });

  it('fails for a commit that does not exist, and for content with a mistake', () => {
    const unknown = project.run('ledger', ['--diff', 'no-such-branch']);
    expect(unknown.output).toMatch(/RK288 .*"no-such-branch"/);
    expect(unknown.code).toBe(1);
    withFile(project, `${REPORT}/figures.yaml`, () => {
      project.edit(`${REPORT}/figures.yaml`, 'level_2026 - level_2024', 'level_2026 - level_2042');
      const { code, output } = project.run('ledger', ['--diff', 'HEAD']);
      expect(output).toMatch(/RK021/);
      expect(code).toBe(1);
    });
  });
});
