import { readFrontmatter } from '../../io/frontmatter.ts';
import { readText } from '../../io/text-file.ts';
import { reportDir } from './report-dir.ts';

/** Of these reports, those whose frontmatter says `status: draft`. One that cannot be read is none: its faults are to be told. */
export function findDrafts(root: string, slugs: readonly string[]): string[] {
  return slugs.filter((slug) => {
    const file = `${reportDir(slug)}/index.mdx`;
    const { text } = readText(root, file);
    const data = text === undefined ? undefined : readFrontmatter(text, file).data;
    return typeof data === 'object' && data !== null && 'status' in data && data.status === 'draft';
  });
}
