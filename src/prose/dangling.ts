/** A mark of Markdown that names something which is told nowhere, so that Markdown prints it as it stands. */
export interface Dangling {
  kind: 'footnote' | 'link';
  name: string;
  /** As written, brackets included. */
  raw: string;
  offset: number; // in the text
}

/** Finds `[^note]` and `[words][name]` in the source of a text: as marks they would not be text. */
export function findDangling(text: string): Dangling[] {
  return [...text.matchAll(/(?<!\\)\[(?:\^(?<note>[^\]\s]+)|[^[\]^@\\]+\]\[(?<link>[^[\]\\]+))\]/g)].map((match) => {
    const { note, link = '' } = match.groups ?? {};
    const kind = note === undefined ? 'link' : 'footnote';
    return { kind, name: note ?? link, raw: match[0], offset: match.index };
  });
}

/** The text with spaces in their places: their own problem says enough. */
export function withoutDangling(text: string): string {
  return findDangling(text).reduce(
    (rest, { raw, offset }) => rest.slice(0, offset) + ' '.repeat(raw.length) + rest.slice(offset + raw.length),
    text,
  );
}
