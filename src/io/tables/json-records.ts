/** A value of a JSON text: where it begins, and what it is when it holds no others. */
interface JsonValue {
  offset: number;
  /** The text of a string, or the digits or word of another plain value as written; undefined for `{…}` and `[…]`. */
  text: string | null | undefined;
}

export interface JsonRecord {
  offset: number;
  /** Undefined when the item is no object. */
  values: Map<string, JsonValue> | undefined;
  /** A key that is there twice, of which `JSON.parse` would keep the last in silence. */
  repeated?: string;
}

/**
 * The items of a JSON array of objects, with the places that `JSON.parse` forgets and the digits that it rounds.
 * @param text that `JSON.parse` takes, and that holds an array
 */
export function* jsonRecords(text: string): Generator<JsonRecord> {
  let at = passSpace(text, text.indexOf('[') + 1);
  while (text[at] !== ']') {
    const offset = at;
    if (text[at] === '{') {
      const { values, repeated, end } = readObject(text, at);
      at = end;
      yield repeated === undefined ? { offset, values } : { offset, values, repeated };
    } else {
      at = valueEnd(text, at);
      yield { offset, values: undefined };
    }
    at = passSeparator(text, at);
  }
}

function readObject(text: string, from: number): { values: Map<string, JsonValue>; repeated?: string; end: number } {
  const values = new Map<string, JsonValue>();
  let repeated: string | undefined;
  let at = passSpace(text, from + 1);
  while (text[at] !== '}') {
    const keyEnd = valueEnd(text, at);
    const key = stringText(text.slice(at, keyEnd));
    if (values.has(key)) repeated = key;
    at = passSpace(text, passSpace(text, keyEnd) + 1); // behind the colon
    const end = valueEnd(text, at);
    values.set(key, { offset: at, text: plainText(text.slice(at, end)) });
    at = passSeparator(text, end);
  }
  return repeated === undefined ? { values, end: at + 1 } : { values, repeated, end: at + 1 };
}

/** Offset behind the value that begins here: brackets are counted, those in strings are not. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      at += 1;
      while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
      if (depth === 0) return at + 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      // A closing bracket at depth 0 belongs to what holds a plain value.
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && /[\s,:]/.test(char ?? '')) return at;
  }
  return text.length;
}

function plainText(source: string): string | null | undefined {
  if (source.startsWith('"')) return stringText(source);
  if (source.startsWith('{') || source.startsWith('[')) return undefined;
  return source === 'null' ? null : source;
}

function stringText(source: string): string {
  return String(JSON.parse(source));
}

function passSeparator(text: string, from: number): number {
  const at = passSpace(text, from);
  return text[at] === ',' ? passSpace(text, at + 1) : at;
}

function passSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
