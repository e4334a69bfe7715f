import type { Cell, Field } from '../../model/table.ts';
import { parseDate } from './parse-date.ts';
import { type Misfit, parseNumber } from './parse-number.ts';

/** A cell read against its column; a misfit names the problem it is to be reported as. */
export type ParsedCell =
  | { cell: Cell; misfit?: undefined }
  | { cell?: undefined; misfit: Misfit & { code: 'RK070' | 'RK071' | 'RK072' | 'RK077' } };

/** What agencies and people write where there is no value, or one that they do not tell. */
const MISSING_MARK = /^(?:n\/?a|n\.a\.|nan|null|none|nil|-+|[–—−]|\.{1,3}|…|:|x|\*|c|z|\?|tbd|unknown|missing|#N\/A)$/i;
const BOOLEANS: Record<string, boolean> = { true: true, false: false, '1': true, '0': false };

/**
 * Reads the text of a cell as the type that its column declares; the text decides nothing. Spaces around it are dropped
 * and letters take their composed form (NFC), so that one label is one label. The empty cell has no value.
 */
export function parseCell(raw: string, field: Field, missing: ReadonlySet<string>): ParsedCell {
  const text = raw.trim().normalize('NFC');
  if (text === '' || missing.has(text) || missing.has(raw)) return { cell: null };
  if (field.type === 'string') return parseText(text, field);
  if (MISSING_MARK.test(text)) return { misfit: { code: 'RK072', reason: '' } };
  if (field.type === 'date') {
    const { value, misfit } = parseDate(text, field);
    return misfit ? { misfit: { code: 'RK071', ...misfit } } : { cell: value };
  }
  if (field.type === 'boolean') return parseBoolean(text);
  const { value, misfit } = parseNumber(text, field);
  if (misfit) return { misfit: { code: 'RK070', ...misfit } };
  if (field.type === 'integer' && !Number.isInteger(value))
    return { misfit: { code: 'RK070', reason: 'is not a whole number', hint: 'Declare type: number for the column.' } };
  return { cell: value };
}

function parseBoolean(text: string): ParsedCell {
  const value = BOOLEANS[text.toLowerCase()];
  if (value !== undefined) return { cell: value };
  return { misfit: { code: 'RK070', reason: 'is neither true nor false', hint: 'Write true or false (or 1 or 0).' } };
}

const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d{2}$/;
const DAY_AND_MONTH =
  /^\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2}$/;

/** Text stays as it is. A spreadsheet that took a code for a number or a date leaves a shape that gives it away. */
function parseText(text: string, { constraints }: Field): ParsedCell {
  // Who declares what the texts look like has them checked by that.
  if (constraints?.enum || constraints?.pattern) return { cell: text };
  const damage = SCIENTIFIC.test(text) ? 'number' : DAY_AND_MONTH.test(text) ? 'date' : undefined;
  if (!damage) return { cell: text };
  return {
    misfit: {
      code: 'RK077',
      reason: `looks like a code that a spreadsheet took for a ${damage}`,
      hint: 'Put the code back; if the text is right, say so with constraints: {pattern: …} for the column.',
    },
  };
}
