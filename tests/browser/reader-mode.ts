import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The numbers and dates of a report's prose that a reader mode loses: the text of every `<data>` and `<time>`, in order,
 * that Readability's text does not hold after the one before. Headlines, charts and claims are part of the prose.
 */
export function findLostNumbers(html: string): { kept: number; lost: string[] } {
  const numbers = [...parseHTML(html).document.querySelectorAll('.prose data, .prose time')];
  // Readability takes the document apart, so it gets one of its own.
  const read = oneLine(new Readability(parseHTML(html).document).parse()?.textContent ?? '');
  let from = 0;
  const lost: string[] = [];
  for (const text of numbers.map((element) => oneLine(element.textContent ?? ''))) {
    const at = read.indexOf(text, from);
    if (at < 0) lost.push(text);
    else from = at + text.length;
  }
  return { kept: numbers.length - lost.length, lost };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
