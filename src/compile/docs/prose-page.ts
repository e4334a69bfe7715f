/** What stands above the prose of a page of the docs. Quoted as JSON, which YAML reads as it is. */
export function frontmatter({ title, dek }: { title: string; dek: string }, why: string): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `dek: ${JSON.stringify(dek)}`,
    'authors: [The Reckon project]',
    'published: 2026-11-25',
    'checks:',
    ...['RK134', 'RK515'].map((code) => `  ${code}: {severity: off, why: ${JSON.stringify(why)}}`),
    '---',
    '',
    '',
  ].join('\n');
}

/**
 * Markdown as a repository shows it → the MDX of a report: its title is dropped, what MDX would take for a tag or an
 * expression is escaped, and links between files become links between pages.
 * @param pages the address of the page that a file has become, by the file's path: `docs/charts.md` → `/reports/charts/`
 */
export function asProse(markdown: string, from: string, pages: ReadonlyMap<string, string>): string {
  return markdown
    .split(/^(```[\s\S]*?^```\s*?$)/m)
    .map((part, i) => (i % 2 === 1 ? part : linked(escaped(part.replace(/^# .*\n+/, '')), from, pages)))
    .join('');
}

/** Code stays as it is; so it does when it runs over the end of a line. */
function escaped(text: string): string {
  return text
    .split(/(`+[^`](?:[^\n]|\n(?!\n))*?`+)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[{}<]/g, '\\$&')))
    .join('');
}

function linked(text: string, from: string, pages: ReadonlyMap<string, string>): string {
  return text.replace(
    /\[([^\]]+)\]\((?!https?:|#|\/)([^)#]+)(#[^)]*)?\)/g,
    (_, words: string, path: string, anchor = '') => {
      const file = new URL(path, `file:///${from}`).pathname.slice(1);
      const page = pages.get(file);
      // What is for those who work on Reckon is read in the repository.
      return page === undefined ? words : `[${words}](${page}${page.includes('#') ? '' : anchor})`;
    },
  );
}
