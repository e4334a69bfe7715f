import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { problemItem } from './problem-item.ts';

/** All that the checks found, errors and warnings; a press on a place opens the file there. */
export function problemsTab({ state: { problems } }: Pick<Desk, 'state'>): Node {
  if (problems.length === 0) return element('p', {}, 'Nothing is wrong.');
  return element('ul', { class: 'problems' }, ...problems.map(problemItem));
}
