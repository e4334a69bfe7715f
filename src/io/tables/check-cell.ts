import { MOJIBAKE } from '../../model/mojibake.ts';
import { type Cell, type Field, isDate } from '../../model/table.ts';
import { patternMatch } from './match-pattern.ts';
import type { Misfit } from './parse-number.ts';

export type Constraints = NonNullable<Field['constraints']>;

/** Says in which way a cell breaks the constraints of its column, apart from `unique`, which takes all rows. */
export type CellCheck = (cell: Cell) => Misfit | undefined;

/**
 * Makes the check of one column ready to be run on every row.
 * @throws SyntaxError when `pattern` is no regular expression
 */
export function cellCheck({ required, minimum, maximum, enum: allowed, pattern }: Constraints): CellCheck {
  const matches = pattern === undefined ? undefined : patternMatch(pattern);
  const values = allowed && new Set(allowed.map(String));
  return (cell) => {
    if (cell === null)
      return required
        ? { reason: 'has to hold a value', hint: 'Fill it, or take "required" from the column.' }
        : undefined;
    if (typeof cell === 'number' && minimum !== undefined && cell < minimum)
      return { reason: `is below the minimum of ${minimum}`, hint: 'Check for a slip of digits or of the unit.' };
    if (typeof cell === 'number' && maximum !== undefined && cell > maximum)
      return { reason: `is above the maximum of ${maximum}`, hint: 'Check for a slip of digits or of the unit.' };
    if (!values && !matches) return undefined;
    const text = isDate(cell) ? cell.iso : String(cell);
    if (values && !values.has(text))
      return { reason: 'is none of the values allowed', hint: `Allowed: ${[...values].join(', ')}.` };
    const match = matches?.(text) ?? true;
    if (match === 'too slow')
      return {
        reason: `cannot be compared with the form ${pattern} in reasonable time`,
        hint: 'Write the pattern without a repetition inside a repetition.',
      };
    if (!match) return { reason: `does not have the form ${pattern}` };
    return undefined;
  };
}

/** What is odd about a text without being wrong. */
export function findOddity(cell: Cell): Misfit | undefined {
  if (typeof cell !== 'string') return undefined;
  const garbled = MOJIBAKE.exec(cell)?.[0];
  if (garbled !== undefined)
    return {
      reason: `holds "${garbled}", which looks like UTF-8 that was read in another encoding`,
      hint: 'Export the file again as UTF-8, or put the letters right.',
    };
  const entity = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i.exec(cell)?.[0];
  return entity === undefined
    ? undefined
    : { reason: `holds ${entity}, which is shown as it stands`, hint: 'Write the character itself.' };
}
