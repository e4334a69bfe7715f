/** One unit of an expression, with its power: m^2. */
export interface UnitFactor {
  name: string;
  power: number; // above 0
}

/** A unit taken apart for printing. "billion USD/(GPU hour)" → exponent 9, over USD, under GPU and hour. */
export interface UnitExpression {
  exponent: number; // of the multiplier, 0 without one
  over: UnitFactor[];
  under: UnitFactor[];
}

const MULTIPLIER = /^\s*(thousand|million|billion|trillion)\b\s*/;
const EXPONENTS: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const TOKEN = /\s*([\p{L}%°$€£_]+|-?\d+|[/*^()·])/uy;

/**
 * Takes a canonical unit apart: names, `^` with a whole number, `/`, spaces or `*` for products, parentheses.
 * Never throws: what it cannot read becomes one factor, printed as it stands.
 */
export function parseUnitExpression(text: string): UnitExpression {
  const multiplier = MULTIPLIER.exec(text);
  const exponent = EXPONENTS[multiplier?.[1] ?? ''] ?? 0;
  const rest = text.slice(multiplier?.[0].length ?? 0).trim();
  const tokens = tokensOf(rest);
  const factors = tokens && factorsOf(tokens);
  if (!factors) return { exponent, over: [{ name: rest, power: 1 }], under: [] };
  const over = factors.filter(({ power }) => power > 0);
  const under = factors.filter(({ power }) => power < 0).map(({ name, power }) => ({ name, power: -power }));
  return { exponent, over, under };
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    tokens.push(found[1] ?? '');
  }
  return tokens;
}

/** Reads products and quotients; a sign a parenthesis carries which side of the stroke it stands on. */
function factorsOf(tokens: readonly string[]): UnitFactor[] | undefined {
  const factors: UnitFactor[] = [];
  const signs = [1];
  let side = 1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const outer = signs.at(-1) ?? 1;
    if (token === '/') side = -1;
    else if (token === '(') {
      signs.push(outer * side);
      side = 1;
    } else if (token === ')') {
      if (signs.length === 1) return undefined;
      signs.pop();
      side = 1;
    } else if (/^[\p{L}%°$€£_]/u.test(token)) {
      const power = tokens[i + 1] === '^' ? Number(tokens[i + 2]) : 1;
      if (!Number.isInteger(power) || power === 0) return undefined;
      if (tokens[i + 1] === '^') i += 2;
      factors.push({ name: token, power: power * outer * side });
      side = 1;
    } else if (token !== '*' && token !== '·' && token !== '1') return undefined;
  }
  return signs.length === 1 ? factors : undefined;
}
