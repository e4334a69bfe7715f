/** One condition of a `row:`. */
export interface RowCondition {
  column: string;
  /** As typed, without quotes. */
  value: string;
  offset: number; // of the column's name, in the writer's text
}

/** `arr[company=Anthropic, as_of=2026-04-06].high` */
export interface RowReference {
  table: string;
  conditions: RowCondition[];
  /** A role (`high`) or a column other than that of the value. */
  part?: { name: string; offset: number };
}

export interface RowReferenceError {
  offset: number;
  reason: string;
}

const TABLE = /^\s*([a-z][a-z0-9_]*)\s*\[/;
/** Column, `=`, then a quoted value or all up to a comma or the closing bracket. */
const CONDITION =
  /\s*(?<column>[^=,[\]"]+?)\s*=\s*(?:"(?<quoted>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^,\]"']*?))\s*(?<end>[,\]])/y;
const PART = /^\s*(?:\.\s*([\p{L}_][\p{L}\p{N}_ -]*?))?\s*$/u;

/** Reads a `row:`. Says nothing of whether there are such a table and such columns. */
export function parseRowReference(text: string): RowReference | { error: RowReferenceError } {
  const opening = TABLE.exec(text);
  const table = opening?.[1];
  if (!opening || table === undefined)
    return { error: { offset: 0, reason: 'it does not begin with the name of a table and "["' } };
  const conditions: RowCondition[] = [];
  CONDITION.lastIndex = opening[0].length;
  for (;;) {
    const from = CONDITION.lastIndex;
    const match = CONDITION.exec(text);
    if (!match) return { error: { offset: from, reason: conditionReason(text, from) } };
    const { column = '', quoted, single, bare, end } = match.groups ?? {};
    const offset = from + match[0].length - match[0].trimStart().length;
    conditions.push({ column, value: quoted ?? single ?? bare ?? '', offset });
    if (end === ']') break;
  }
  const tailAt = CONDITION.lastIndex;
  const tail = text.slice(tailAt);
  const part = PART.exec(tail);
  if (!part) return { error: { offset: tailAt, reason: `"${tail.trim()}" has no place after "]"` } };
  const name = part[1];
  return { table, conditions, ...(name ? { part: { name, offset: tailAt + tail.indexOf(name) } } : {}) };
}

function conditionReason(text: string, from: number): string {
  if (!text.slice(from).includes(']')) return 'the "]" is missing';
  return 'a condition is column=value, with quotes round a value that holds a comma or a bracket';
}
