const TOKEN =
  /[ \t\n\r]*(?:(?<sign>[{}[\],:])|(?<text>"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'end';

/**
 * Finds where a text stops being JSON. The words of `JSON.parse` change from release to release and often say no place.
 * @returns offset of the first piece that does not fit, or of the end of a text that is cut short
 */
export function findJsonFault(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const start = from + (/^[ \t\n\r]*/.exec(text.slice(from))?.[0].length ?? 0);
    if (!match) return start >= text.length && expected === 'end' ? undefined : start;
    const next = step(expected, kindOf(match.groups ?? {}), open);
    if (next === undefined) return start;
    expected = next;
  }
}

function kindOf({ sign, text }: Record<string, string | undefined>): string {
  return sign ?? (text === undefined ? 'plain' : 'text');
}

/** What may come after a token, or undefined when it may not come here. */
function step(expected: Expected, kind: string, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length > 0 ? ', or end' : 'end');
  if ((expected === 'key' || expected === 'key or }') && kind === 'text') return ':';
  if (expected === ':') return kind === ':' ? 'value' : undefined;
  const closes = expected === ', or end' || expected === 'value or ]' || expected === 'key or }';
  if (closes && kind === open.at(-1)) {
    open.pop();
    return afterValue();
  }
  if (expected === ', or end' && kind === ',') return open.at(-1) === '}' ? 'key' : 'value';
  if (expected !== 'value' && expected !== 'value or ]') return undefined;
  if (kind === 'text' || kind === 'plain') return afterValue();
  if (kind !== '{' && kind !== '[') return undefined;
  open.push(kind === '{' ? '}' : ']');
  return kind === '{' ? 'key or }' : 'value or ]';
}
