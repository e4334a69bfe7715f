import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createProject, type Project } from './project.ts';

export const REPORT = 'content/reports/river-levels';
export const LEVELS = `${REPORT}/data/levels.csv`;
export const LEDGER = `${REPORT}/ledger.json`;

/** Commits the content as it is. */
export function commit({ root }: Project): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '-q');
  git('add', 'content');
  git(...identity, 'commit', '-q', '-m', 'A');
}

/** A project whose figures are as they were published on 1 March 2026, and committed. */
export function createPublished(): Project {
  const project = createProject();
  for (const slug of ['river-levels', 'second-look'])
    expect(project.run('ledger', [slug, '--date', '2026-03-01']).code).toBe(0);
  commit(project);
  return project;
}

/** Runs the body on a file that is then put back as it was. */
export function withFile(project: Project, file: string, body: () => void): void {
  const before = project.read(file);
  try {
    body();
  } finally {
    writeFileSync(join(project.root, file), before);
  }
}
