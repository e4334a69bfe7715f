import { KEBAB_ID } from '../model/ids.ts';

/** A citation found in a text: `[@a; @b]`. Offsets count from the beginning of that text, in UTF-16 units. */
export interface Citation {
  start: number;
  end: number;
  /** As written, brackets included. */
  raw: string;
  sources: { id: string; offset: number }[];
  /** The first part that is no source id, when there is one. */
  malformed?: string;
}

/** Finds the citations of a text, in order. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(/\[@[^[\]]*\]/g)].map((match) => {
    const [raw] = match;
    const parts = splitParts(raw, match.index);
    const malformed = parts.find(({ part }) => !isSource(part));
    return {
      start: match.index,
      end: match.index + raw.length,
      raw,
      sources: parts.filter(({ part }) => isSource(part)).map(({ part, offset }) => ({ id: part.slice(1), offset })),
      ...(malformed ? { malformed: malformed.part } : {}),
    };
  });
}

const isSource = (part: string): boolean => part.startsWith('@') && KEBAB_ID.test(part.slice(1));

/** "[@a; @b]" → "@a" and "@b", each with the place of its id. */
function splitParts(raw: string, start: number): { part: string; offset: number }[] {
  const parts: { part: string; offset: number }[] = [];
  let offset = start + 1;
  for (const piece of raw.slice(1, -1).split(';')) {
    const leading = piece.length - piece.trimStart().length;
    parts.push({ part: piece.trim(), offset: offset + leading + 1 });
    offset += piece.length + 1;
  }
  return parts;
}
