/** Why a query cannot be run; the offset is that of the function. */
interface Unfit {
  error: string;
  offset: number;
}

interface Kind {
  pattern: RegExp;
  why: string;
  /** Whether a call is unfit whatever it is given; else only with large or computed sizes. */
  always: boolean;
}

const KINDS: readonly Kind[] = [
  {
    // What depends on the moment, the machine or chance.
    pattern:
      /\b(?:random|uuid|gen_random_uuid|uuidv\d|now|today|get_current_time|get_current_timestamp|transaction_timestamp|current_localtime|current_localtimestamp|setseed|nextval|version|txid_current)\s*\(|\b(?:current_date|current_time|current_timestamp|localtime|localtimestamp|tablesample)\b|\busing\s+sample\b/gi,
    why: 'gives another result each time it is run',
    always: true,
  },
  {
    pattern:
      /\b(?:(?:duckdb|pragma)_\w+|current_setting|getvariable|json_execute_serialized_sql|query|query_table)\s*\(|\binformation_schema\b|\bpg_catalog\b/gi,
    why: 'reads what the engine knows of itself, or runs a text as a query',
    always: true,
  },
  // One call of these can fill the memory before anything could stop it.
  {
    pattern: /\b(?:repeat|list_resize|array_resize)\s*\(/gi,
    why: 'can make a value that no memory holds',
    always: true,
  },
  {
    pattern: /\b(?:lpad|rpad|range|generate_series)\s*\(/gi,
    why: 'is asked for more than ten million values',
    always: false,
  },
];

/** Longer series and texts are mistakes. */
const MOST_VALUES = 10_000_000;

/** The first function of a query that no report can use. @param words the SQL with its texts and comments blanked out */
export function findUnfit(words: string): Unfit | undefined {
  const found = KINDS.flatMap(({ pattern, why, always }) =>
    [...words.matchAll(pattern)]
      .filter(({ 0: call, index }) => always || isLarge(argumentsAt(words, index + call.length)))
      .map(({ 0: call, index }) => ({ error: `${call.replace('(', '').trim()} ${why}`, offset: index })),
  );
  return found.sort((a, b) => a.offset - b.offset)[0];
}

/** A large number, or one that is computed by what grows fast. */
function isLarge(args: string): boolean {
  const numbers = args.match(/\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/gi) ?? [];
  return (
    numbers.some((number) => Number(number.replaceAll('_', '')) > MOST_VALUES) ||
    /\*|\^|<<|\bpow(?:er)?\s*\(|\bexp\s*\(|!/i.test(args)
  );
}

/** What stands between a bracket that was opened and the one that closes it. */
function argumentsAt(words: string, from: number): string {
  let depth = 1;
  for (let i = from; i < words.length; i++) {
    if (words[i] === '(') depth++;
    if (words[i] === ')') depth--;
    if (depth === 0) return words.slice(from, i);
  }
  return words.slice(from);
}
