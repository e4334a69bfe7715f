export interface Token {
  kind: 'number' | 'name' | 'sign' | 'end' | 'bad';
  text: string;
  offset: number;
}

/** Reads a formula's tokens one at a time: what follows `to` is a unit and has its own grammar. */
export interface Reader {
  readonly text: string;
  /** The token at hand. */
  token: Token;
  /** How deep in brackets the parser is. */
  depth: number;
}

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*|%)|(?<sign>[-+*/^(),.]))/uy;
/** Signs that word processors put in the place of the plain ones. */
const PLAIN: Record<string, string> = { '−': '-', '×': '*', '·': '*', '÷': '/' };

export function createReader(text: string): Reader {
  const plain = text.replace(/[−×·÷]/g, (sign) => PLAIN[sign] ?? sign);
  return { text: plain, token: tokenAt(plain, 0), depth: 0 };
}

/** Takes the token at hand and goes to the next. */
export function take(reader: Reader): Token {
  const { token } = reader;
  reader.token = tokenAt(reader.text, token.offset + token.text.length);
  return token;
}

/** The token after the one at hand. */
export function lookAhead({ text, token }: Reader): Token {
  return tokenAt(text, token.offset + token.text.length);
}

/** Takes the text up to a `,` or a `)` that was not opened in it. */
export function takeUnitText(reader: Reader): { text: string; offset: number } {
  const offset = reader.token.offset;
  let depth = 0;
  let end = offset;
  for (; end < reader.text.length; end++) {
    const sign = reader.text[end];
    if (depth === 0 && (sign === ')' || sign === ',')) break;
    if (sign === '(') depth++;
    if (sign === ')') depth--;
  }
  reader.token = tokenAt(reader.text, end);
  return { text: reader.text.slice(offset, end).trimEnd(), offset };
}

function tokenAt(text: string, from: number): Token {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  const rest = text.slice(from);
  const blank = rest.length - rest.trimStart().length;
  if (!match)
    return { kind: blank === rest.length ? 'end' : 'bad', text: [...rest.trimStart()][0] ?? '', offset: from + blank };
  const { number, name, sign } = match.groups ?? {};
  const found = number ?? name ?? sign ?? '';
  const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
  return { kind, text: found, offset: from + match[0].length - found.length };
}
