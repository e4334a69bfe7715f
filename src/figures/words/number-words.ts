const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD_VALUES = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['dozen', 12],
]);
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  tn: 1e12,
};

export interface ReadNumber {
  value: number;
  /** Worth of the last digit as written: 0.1 in "2.5", 1e9 in "30 billion". */
  step: number;
  /** Index of the token after it. */
  end: number;
}

/** Reads a number at a token: "30 billion", "twenty-five", "two and a half", "a hundred"; undefined where none begins. */
export function findNumber(tokens: readonly string[], at: number): ReadNumber | undefined {
  const start = findDigits(tokens, at) ?? findWords(tokens, at) ?? findBareScale(tokens, at);
  if (!start) return undefined;
  let { value, step, end } = start;
  if (tokens.slice(end, end + 3).join(' ') === 'and a half') {
    value += 0.5;
    step = 0.5;
    end += 3;
  }
  for (let scale = scaleAt(tokens, end); scale !== undefined; scale = scaleAt(tokens, end)) {
    value *= scale;
    step *= scale;
    end++;
  }
  return { value, step, end };
}

function findDigits(tokens: readonly string[], at: number): ReadNumber | undefined {
  const token = tokens[at] ?? '';
  if (!/^\d/.test(token)) return undefined;
  const digits = token.replace(/[,\s]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { value: Number(digits), step: Number(`1e-${decimals}`), end: at + 1 };
}

function findWords(tokens: readonly string[], at: number): ReadNumber | undefined {
  const first = WORD_VALUES.get(tokens[at] ?? '');
  if (first === undefined) return undefined;
  const second = WORD_VALUES.get(tokens[at + 1] ?? '');
  const compound = TENS.includes(tokens[at] ?? '') && second !== undefined && second > 0 && second < 10;
  return compound ? { value: first + second, step: 1, end: at + 2 } : { value: first, step: 1, end: at + 1 };
}

/** "a hundred", "a billion" */
function findBareScale(tokens: readonly string[], at: number): ReadNumber | undefined {
  return scaleAt(tokens, at) !== undefined && tokens[at - 1] === 'a' ? { value: 1, step: 1, end: at } : undefined;
}

function scaleAt(tokens: readonly string[], at: number): number | undefined {
  const token = tokens[at] ?? '';
  return Object.hasOwn(SCALES, token) ? SCALES[token] : undefined;
}
