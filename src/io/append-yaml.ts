import { isSeq, parseDocument, stringify } from 'yaml';

/** Texts of a writer are not folded: one line stays one line. */
const FORMAT = { lineWidth: 0 } as const;

/**
 * Adds items to the end of a YAML list. The text that was there stays as it is, comments and all; only a list that is
 * written in brackets is set anew.
 * @param text the file as it is; empty for a new one
 * @throws Error when the text holds anything but a list, which its reader has reported before
 */
export function appendToYamlList(text: string, items: readonly unknown[]): string {
  const document = parseDocument(text);
  const list = document.contents;
  if (list === null) return `${withLineEnd(text)}${stringify(items, FORMAT)}`;
  if (!isSeq(list)) throw new Error('Only a list can be added to.');
  const indent = text.slice(text.lastIndexOf('\n', list.range[0] - 1) + 1, list.range[0]);
  // A block list that ends with the file goes on below; `indent` stands before its dashes.
  if (list.flow !== true && /^ *$/.test(indent) && !/^\.\.\.$/m.test(text)) {
    const more = stringify(items, FORMAT).replace(/^(?=.)/gm, indent);
    return `${withLineEnd(text)}${more}`;
  }
  list.flow = false;
  for (const item of items) document.add(document.createNode(item));
  return document.toString(FORMAT);
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
