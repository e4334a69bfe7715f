import type { Field } from '../../model/table.ts';

/** What a cell could not be read as, and how to mend it: "… in the column "x" <reason>." */
export interface Misfit {
  reason: string;
  hint?: string;
}

export type ParsedNumber = { value: number; misfit?: undefined } | { value?: undefined; misfit: Misfit };

const PLAIN = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
/** What can be nothing else, and is exact: most cells of a large table. */
const SHORT = /^-?\d{1,9}(?:\.\d{1,6})?$/;
/** Minus signs that typesetters use: hyphen, non-breaking hyphen, figure dash, en dash, minus. */
const MINUS = /^[\u2010-\u2013\u2212\ufe63\uff0d]/;
const SPACES = /[ \u00a0\u2009\u202f]/g;

/**
 * Reads a number as its column declares it: digits with "." or the declared `decimalChar`, groups of three only with the
 * declared `groupChar`, exponents as in 1e3. Nothing is guessed: what else could be a number is told how to be one.
 */
export function parseNumber(
  text: string,
  { groupChar, decimalChar }: Pick<Field, 'groupChar' | 'decimalChar'>,
): ParsedNumber {
  if (!groupChar && !decimalChar && SHORT.test(text)) return { value: Number(text) + 0 };
  const signed = text.replace(MINUS, '-');
  const plain = toPlain(signed, { groupChar, decimalChar });
  if (plain === undefined || !PLAIN.test(plain)) return { misfit: explainNumber(signed) };
  const value = Number(plain) + 0; // no negative zero
  if (!Number.isFinite(value))
    return {
      misfit: {
        reason: 'is larger than any number a computer holds',
        hint: 'Look for a digit or an exponent too many.',
      },
    };
  if (value === 0 && /[1-9]/.test(plain.replace(/e.*$/i, '')))
    return {
      misfit: {
        reason: 'is smaller than any number a computer holds',
        hint: 'Look for a sign or a digit too many in the exponent.',
      },
    };
  if (/^[-+]?\d+$/.test(plain) && !Number.isSafeInteger(value))
    return {
      misfit: {
        reason: 'has more digits than a number can hold exactly',
        hint: 'Declare type: string if it is a code; use a larger unit if it is a quantity.',
      },
    };
  return { value };
}

/** Without groups and with "." for decimals; undefined when the groups are not of three. */
function toPlain(
  text: string,
  { groupChar, decimalChar }: Pick<Field, 'groupChar' | 'decimalChar'>,
): string | undefined {
  const decimal = decimalChar ?? '.';
  if (decimal !== '.' && text.includes('.') && groupChar !== '.') return undefined;
  const spaced = groupChar === ' ' ? text.replace(SPACES, ' ') : text;
  const [whole = '', ...fraction] = spaced.split(decimal);
  if (fraction.length > 1) return undefined;
  if (groupChar && whole.includes(groupChar)) {
    const groups = whole.replace(/^[-+]/, '').split(groupChar);
    const right = groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
    if (!right) return undefined;
  }
  const digits = groupChar ? whole.replaceAll(groupChar, '') : whole;
  return fraction.length > 0 ? `${digits}.${fraction[0]}` : digits;
}

const NOT_A_NUMBER = 'is not a number';

/** The commonest things that people and spreadsheets put where a number should be, the surest first. */
const EXPLANATIONS: [form: RegExp, explain: (match: RegExpExecArray) => Misfit][] = [
  [
    /^[-+]?(?:inf(?:inity)?|∞)$/i,
    () => ({ reason: 'is infinite', hint: 'Leave the cell empty if there is no value.' }),
  ],
  [
    /^(.+?)\s*%$/,
    ([, n]) => ({ reason: 'has a per cent sign', hint: `Write ${n} and declare unit: "%" for the column.` }),
  ],
  [
    /^\((.+)\)$/,
    ([, n]) => ({ reason: 'is in brackets, which can mean a negative number', hint: `Write -${n} if it does.` }),
  ],
  [
    /^[-+]?\s*(\p{Sc}|[A-Z]{3}\b)\s*(.+)$|^(.+?)\s*(\p{Sc}|\b[A-Z]{3})$/u,
    ([, , after, before]) => ({
      reason: 'has a currency in it',
      hint: `Write ${after ?? before} and declare the currency as the unit of the column (unit: USD).`,
    }),
  ],
  [
    /^[-+]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/,
    () => ({
      reason: 'has spaces between its digits',
      hint: 'Declare groupChar: " " for the column, or delete the spaces.',
    }),
  ],
  [
    /^[-+]?\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/,
    () => ({
      reason: 'has apostrophes between its digits',
      hint: `Declare groupChar: "'" for the column, or delete them.`,
    }),
  ],
  [
    /^[-+]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^[-+]?\d{1,3},\d{3}\.\d+$/,
    () => ({
      reason: 'has commas between its digits',
      hint: 'Declare groupChar: "," for the column, or delete the commas.',
    }),
  ],
  [
    /^[-+]?\d{1,3},\d{3}$/,
    ([all]) => ({
      reason: `could be ${all.replace(',', '')} or ${all.replace(',', '.')}`,
      hint: 'Declare groupChar: "," or decimalChar: "," for the column.',
    }),
  ],
  [
    /^[-+]?\d{1,3}(?:\.\d{3})+,\d+$|^[-+]?\d{1,3}(?:\.\d{3}){2,}$/,
    () => ({
      reason: 'has points between its digits',
      hint: 'Declare groupChar: "." and decimalChar: "," for the column.',
    }),
  ],
  [
    /^[-+]?\d*,\d+$/,
    () => ({ reason: 'has a decimal comma', hint: 'Declare decimalChar: "," for the column, or write a point.' }),
  ],
  [
    /^#[A-Z/0!?]+/,
    () => ({ reason: 'is an error of a spreadsheet', hint: 'Mend the formula in the spreadsheet and export again.' }),
  ],
  [/^0[xob][\da-f]+$/i, () => ({ reason: NOT_A_NUMBER, hint: 'Declare type: string for a column of codes.' })],
  [
    /^([-+]?\d[\d.,]*)\s*(\[.*\]|\(.*\)|[*†‡§]+|\p{L}{1,2})$/u,
    ([, n, mark]) => ({
      reason: 'has a mark behind the number',
      hint: `Write ${n}, and put "${mark}" into a column of its own.`,
    }),
  ],
  [
    /^[-+]?\d[\d.,]*\s*\p{L}.*$/u,
    () => ({
      reason: 'has words in it',
      hint: 'Write the number alone; the unit belongs in datapackage.yaml or in a column of its own.',
    }),
  ],
];

function explainNumber(text: string): Misfit {
  for (const [form, explain] of EXPLANATIONS) {
    const match = form.exec(text);
    if (match) return explain(match);
  }
  return { reason: NOT_A_NUMBER };
}
