import type { Edit, Fix, Position } from '../model/problem.ts';

/** A component's tag on one line; `<` inside a value would leave open where it ends. */
const TAG = /<[A-Z][A-Za-z]*(?:[ \t]+[^<>\n]*)?>/g;
/** Code shows tags as they are typed. */
const CODE = /^(```|~~~)[\s\S]*?^\1|(`+)[\s\S]*?\2/gm;
/** `id=“growth”`, `id=growth`: a value in the quotes of a word processor, or in none. */
const VALUE = /(?<=\s)([a-z]+=)(?:[“”„‘’]([^“”„‘’"'<>{}]*)[“”‘’]|([\w.-]+))(?=[\s/>])/g;

/** Puts the values of all tags of a text into straight quotes, where they stand in others or in none. */
export function mendTagQuotes(body: string, locate: (offset: number) => Position): Fix | undefined {
  const edits: Edit[] = [];
  const withoutCode = body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  for (const { 0: tag, index } of withoutCode.matchAll(TAG)) {
    for (const { 0: was, 1: name = '', 2: curly, 3: bare, index: inside } of tag.matchAll(VALUE))
      edits.push({ at: locate(index + inside), was, becomes: `${name}"${curly ?? bare}"` });
  }
  return edits.length === 0 ? undefined : { title: 'puts the values of tags into straight quotes', edits };
}
