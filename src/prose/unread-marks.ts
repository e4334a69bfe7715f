/** Marks that Markdown does not read, so that they would stand on the page. */
export interface UnreadMarks {
  found: string;
  hint: string;
  offset: number; // in the text
}

const KINDS: readonly { pattern: RegExp; hint: string }[] = [
  {
    pattern: /(?<!\\)\]\(/g,
    hint: 'A link is [words](address), and an address has no spaces. Write \\] for a bracket that is meant to be read.',
  },
  {
    pattern: /(?<!\\)\[[^[\]@]*(?<=[\s-])@[a-z0-9][^[\]]*\]/g,
    hint: 'A citation names sources by their ids and nothing else: [@first-source; @second-source].',
  },
  {
    pattern: /(?<![^\n])#{2,6}(?=[^\s#])/g,
    hint: 'After the signs of a heading comes a space. Write \\# for a sign that is meant to be read.',
  },
  { pattern: /(?<![^\n]):::/g, hint: 'A remark is written <Note>…</Note>.' },
  { pattern: /(?<![^\n])::[a-z]+(?=[[{])/g, hint: 'There are no directives; a remark is written <Note>…</Note>.' },
  { pattern: /(?<!\\)\^\[/g, hint: 'There are no footnotes within a line; a remark is written <Note>…</Note>.' },
  { pattern: /(?<!\\)\$\$/g, hint: 'Formulas are not set; write them in words or in `code`.' },
];

/**
 * Finds what looks like a mark and is none, in the source of a text.
 * @param before what stands in front of the text on its line, so that only a line's beginning counts as one
 */
export function findUnreadMarks(text: string, before: string): UnreadMarks[] {
  return KINDS.flatMap(({ pattern, hint }) =>
    [...`${before}${text}`.matchAll(pattern)]
      .filter(({ index }) => index >= before.length)
      .map((match) => ({ found: match[0], hint, offset: match.index - before.length })),
  ).sort((a, b) => a.offset - b.offset);
}
