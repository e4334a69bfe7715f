import type { DeskFigure } from '../model/preview.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { goTo } from './go-to.ts';
import { openInEditor } from './open-in-editor.ts';

const HEADS = ['Figure', 'Value', 'Interval', 'As of', 'Age', 'Uses', 'Written in'];

/** Every figure of the report: a press on its name jumps to its first place on the page. */
export function figuresTab({ report }: Pick<Desk, 'report'>): Node {
  if (!report) return element('p', {}, 'Open a report to see its figures.');
  const head = element('tr', {}, ...HEADS.map((text) => element('th', { scope: 'col' }, text)));
  const rows = report.figures.map(rowOf);
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}

function rowOf({ id, label, text, interval, asOf, age, uses, place }: DeskFigure): HTMLElement {
  const name = uses > 0 ? element('button', { type: 'button', class: 'link' }, id) : element('span', {}, id);
  if (uses > 0) name.addEventListener('click', () => goTo(`fig-${id}`));
  const written = element(
    'button',
    { type: 'button', class: 'place' },
    place.replace(/^content\/reports\/[^/]+\//, ''),
  );
  written.addEventListener('click', () => openInEditor(place));
  const cells = [text, interval ?? '', asOf ?? '', age === undefined ? '' : ageText(age), String(uses)];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, element('div', { class: 'hint' }, label)),
    ...cells.map((cell) => element('td', {}, cell)),
    element('td', {}, written),
  );
}

/** "12 days", "14 months": as exact as a writer needs to see what has grown old. */
function ageText(days: number): string {
  if (days < 1) return 'new';
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  return `${Math.round(days / 30.4)} months`;
}
