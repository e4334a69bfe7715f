import type { UnitWords } from './language-words.ts';

const PREFIXES = ['k', 'M', 'G', 'T', 'P', 'm', 'c', 'n'] as const;
type Prefix = (typeof PREFIXES)[number] | 'µ';

/** Every prefix on every base: kW, MW, GW … each with its words and its symbol. */
export function siUnits(
  prefixes: Record<Prefix, string>,
  bases: Record<string, { one: string; many: string }>,
): Record<string, UnitWords> {
  const units: Record<string, UnitWords> = {};
  for (const [base, { one, many }] of Object.entries(bases)) {
    units[base] = { one, many, symbol: base };
    for (const [prefix, name] of Object.entries(prefixes)) {
      const joined = (word: string): string => `${name}${/^\p{Ll}/u.test(name) ? word : word.toLowerCase()}`;
      units[prefix + base] = { one: joined(one), many: joined(many), symbol: prefix + base };
    }
  }
  // mathjs spells micro with u.
  for (const base of Object.keys(bases)) {
    const micro = units[`µ${base}`];
    if (micro) units[`u${base}`] = micro;
  }
  return units;
}

/** The same words under several spellings: hour, hours, h. */
export function spelt(words: UnitWords, ...spellings: string[]): Record<string, UnitWords> {
  return Object.fromEntries(spellings.map((spelling) => [spelling, words]));
}
