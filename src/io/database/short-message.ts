/**
 * The words of an engine's error without the excerpt of the SQL below them, which a position replaces.
 * @returns offset in the SQL, from the caret under the excerpt, where the excerpt begins with the line
 */
export function shortMessage(error: unknown, sql: string): { error: string; offset?: number } {
  const message = error instanceof Error ? error.message : String(error);
  const [words = '', excerpt] = message.split(/\n\n?(?=LINE \d+: )/);
  if (/^Out of Memory Error/.test(words)) return { error: 'it needs more than 1 GB of memory' };
  const plain = words
    .replace(/^Failed to extract statements: /, '')
    .replace(/^(?:Binder|Catalog|Parser|Permission|Conversion|Invalid Input|Out of Range) Error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[.!]$/, '');
  const offset = excerpt === undefined ? undefined : caretOffset(excerpt, sql);
  return offset === undefined ? { error: plain } : { error: plain, offset };
}

/** "LINE 2: where t.qq = 1\n              ^": the caret stands below the column; long lines are cut with "...". */
function caretOffset(excerpt: string, sql: string): number | undefined {
  const match = /^LINE (\d+): (.*)\n( *)\^/.exec(excerpt);
  if (!match) return undefined;
  const [, line = '', shown = '', spaces = ''] = match;
  const column = spaces.length - `LINE ${line}: `.length;
  if (shown.startsWith('...') || column < 0) return undefined;
  const before = sql.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column;
}
