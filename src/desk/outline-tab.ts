import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { goTo } from './go-to.ts';

/** The headings of the report, how long it is, and how hard to read. */
export function outlineTab({ report }: Pick<Desk, 'report'>): Node {
  if (!report) return element('p', {}, 'Open a report to see its outline.');
  const { words, minutes, headings, reading } = report;
  const items = headings.map(({ depth, text, id }) => {
    const jump = element('button', { type: 'button', class: 'link' }, text);
    jump.addEventListener('click', () => goTo(id));
    return element('li', { class: `depth-${depth}` }, jump);
  });
  const grade = reading ? `, reading grade ${reading.grade} (at most ${reading.most} wanted)` : '';
  const length = `${words.toLocaleString('en-GB')} words, ${minutes} min${grade}`;
  return element('div', {}, element('p', {}, length), element('ol', { class: 'outline' }, ...items));
}
