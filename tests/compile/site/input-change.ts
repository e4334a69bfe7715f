import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteOptions } from '../../../src/compile/site/compile-site.ts';
import type { Project } from '../../site/project.ts';

/** One kind of input, a change of it, and what has to be another file for it. */
export interface InputChange {
  input: string;
  /** A file, a text in it, and the text that takes its place. */
  edit?: readonly [path: string, from: string, to: string];
  andEdit?: InputChange['edit'];
  add?: readonly [path: string, content: string];
  flags?: Pick<SiteOptions, 'site' | 'base' | 'date' | 'drafts'>;
  /**
   * Artefacts that change: "pages-of-gauges" is what the pages of a report are made from, "every-page" what all pages
   * share; others are files of the site, "*" for hashes in their names.
   */
  changes: string;
}

/** Makes the change in a project made from the fixture. */
export function makeChange(project: Project, { edit, andEdit, add }: InputChange): void {
  if (edit) project.edit(...edit);
  if (andEdit) project.edit(...andEdit);
  if (add) writeFileSync(join(project.root, add[0]), add[1]);
}
