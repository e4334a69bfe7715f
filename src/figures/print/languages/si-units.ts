import type { UnitWords } from './language-words.ts';

type Prefix = 'n' | 'µ' | 'm' | 'k' | 'M' | 'G' | 'T' | 'P' | 'E';

/** Every prefix on every base: kW, MW, GW … each with its words and its symbol. */
export function siUnits(
  prefixes: Record<Prefix, string>,
  bases: Record<string, { one: string; many: string }>,
): Record<string, UnitWords> {
  const units: Record<string, UnitWords> = {};
  for (const [base, { one, many }] of Object.entries(bases)) {
    units[base] = { one, many, symbol: base };
    for (const [prefix, name] of Object.entries(prefixes))
      units[prefix + base] = { one: joined(name, one), many: joined(name, many), symbol: prefix + base };
  }
  return units;
}

/** German nouns lose their capital behind a prefix: Kilo + Watt is Kilowatt. */
const joined = (prefix: string, word: string): string => prefix + word.toLowerCase();
