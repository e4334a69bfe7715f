import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chosenReports, readContent } from '../../../src/compile/site/read-content.ts';
import { createProject, type Project } from '../../site/project.ts';

let project: Project;
beforeAll(() => {
  project = createProject();
  project.edit('content/reports/second-look/index.mdx', 'authors:', 'status: draft\nauthors:');
});
afterAll(() => project.remove());

const read = (drafts?: boolean) => {
  const { value, problems } = readContent(project.root, { drafts });
  if (!value) throw new Error(`The site cannot be read: ${problems.map(({ code }) => code)}`);
  return value;
};

describe('a report with `status: draft`', () => {
  it('is no part of the site', () => {
    const { slugs, drafts, states } = read();
    expect([slugs, drafts]).toEqual([['river-levels'], ['second-look']]);
    expect([...states]).toEqual([
      ['river-levels', 'published'],
      ['second-look', 'draft'],
    ]);
  });

  it('is one of the reports of a preview', () => {
    const { slugs, drafts, addresses } = read(true);
    expect([slugs, drafts]).toEqual([['river-levels', 'second-look'], []]);
    expect(addresses.has('reports/second-look/')).toBe(true);
  });

  it('is worked on by its name all the same', () => {
    expect(chosenReports(read(), undefined).slugs).toEqual(['river-levels']);
    expect(chosenReports(read(), 'second-look')).toEqual({ slugs: ['second-look'], problems: [] });
  });
});
