import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from './project.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
const REPORT = 'content/reports/light';

/** The files that README has a newcomer write: a name in bold, then a block of code. */
const files = [...README.matchAll(/^\*\*`([^`]+)`\*\*:[\s\S]*?^```\w+\n([\s\S]*?)^```/gm)].map(
  ([, name = '', text = '']) => ({ name, text }),
);
/** The lines of the block that begins with a text: what README says a command prints. */
function shown(beginning: string): string[] {
  const blocks = [...README.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text.trimEnd());
  const block = blocks.find((text) => text.startsWith(beginning));
  if (!block) throw new Error(`README.md has no block that begins with "${beginning}".`);
  return block.split('\n');
}

let project: Project;

beforeAll(() => {
  project = createProject();
  for (const { name, text } of files) {
    const path = join(project.root, REPORT, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});
afterAll(() => project.remove());

describe('the first report of README.md', () => {
  it('has six files', () => {
    expect(files.map(({ name }) => name).sort()).toEqual(
      ['charts.yaml', 'data/planets.csv', 'datapackage.yaml', 'figures.yaml', 'index.mdx', 'sources.yaml'].sort(),
    );
  });

  it('prints the figures that README shows, without a warning', () => {
    const { code, output } = project.run('figures', ['light']);
    expect(code).toBe(0);
    // The fixture site has a shared figure with a longer date, so the columns are wider than in README.
    const squeezed = (line: string): string => line.replace(/ {2,}/g, '  ');
    expect(squeezed(output)).toContain(squeezed(shown('neptune_from_sun  ').join('\n')));
    expect(output).not.toContain('warning');
  });

  it('is fit to publish once its figures are recorded', () => {
    expect(project.run('ledger', ['light', '--date', '2026-11-23']).code).toBe(0);
    const { code, output } = project.run('check', ['light']);
    expect(output).toContain('1 report checked: fit to publish.');
    expect(output).not.toContain('warning');
    expect(code).toBe(0);
  });

  it.each([
    ['figures.yaml', 'neptune_from_sun / light_speed', 'neptune_from_sn / light_speed', 0],
    ['index.mdx', 'more than four hours', 'five hours', 1],
  ])('gives the message that README shows for a mistake in %s', (file, right, wrong, line) => {
    project.edit(`${REPORT}/${file}`, right, wrong);
    const { code, output } = project.run('check', ['light']);
    project.edit(`${REPORT}/${file}`, wrong, right);
    expect(code).toBe(1);
    expect(output.split('\n')).toContain(shown(`${REPORT}/figures.yaml:25`)[line]);
  });

  it('gives the message that README shows for a published figure that changed', () => {
    project.edit(`${REPORT}/data/planets.csv`, '4515.0', '4498.4');
    const { code, output } = project.run('check', ['light']);
    expect(code).toBe(1);
    expect(output).toContain(shown(`${REPORT}/figures.yaml:1:1`)[0]?.replace(' …', ''));
  });
});
