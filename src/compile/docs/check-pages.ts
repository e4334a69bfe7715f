import { catalogue } from '../../model/errors/index.ts';
import { compareText } from '../../model/problem.ts';
import { headingIds } from '../../prose/headings.ts';
import { frontmatter } from './prose-page.ts';

/** Code, severity and title of all errors and warnings, in the order of their codes. */
export const allCodes = (): { code: string; title: string; severity: string }[] =>
  Object.entries<{ title: string; severity?: string }>(catalogue)
    .map(([code, { title, severity = 'error' }]) => ({ code, title, severity }))
    .sort((a, b) => compareText(a.code, b.code));

/** Where the page of the checks speaks of one: "RK134" → "/reports/checks/#rk134-a-typed-number" */
export function checkAddress(code: string): string {
  const title = allCodes().find((entry) => entry.code === code)?.title ?? '';
  const [id] = headingIds([`${code}: ${title}`]);
  return `/reports/checks/#${id}`;
}

/** The text of one check's file as an entry of the page: its headings begin paragraphs, since every entry has the same. */
export function asEntry(markdown: string): string {
  return markdown
    .replace(/^# (.*)$/m, '### $1')
    .replace(/^## (.*)\n+(?=[^\s`\-*#])/gm, '**$1.** ')
    .replace(/^## (.*)$/gm, '**$1.**');
}

/** The page of all codes, so that each one that a command prints can be found. */
export function codesPage(): string {
  const rows = allCodes().map(({ code, title, severity }) => `| ${code} | ${severity} | ${title} |`);
  return [
    frontmatter(
      {
        title: 'All codes of errors and warnings',
        dek: 'Each message that Reckon prints has a code that never changes its meaning; these are all of them.',
      },
      'the codes are written out of the catalogue',
    ),
    'A message says what was found, what is allowed and how to mend it. [The checks](/reports/checks/) have a longer entry each.\n\n',
    '| code | severity | what it is about |\n| --- | --- | --- |\n',
    rows.join('\n'),
    '\n',
  ].join('');
}
