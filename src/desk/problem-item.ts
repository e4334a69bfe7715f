import type { ShownProblem } from '../model/preview.ts';
import { element } from './element.ts';
import { openInEditor } from './open-in-editor.ts';

/** A problem with its place, which opens the file there, an excerpt of the file, and the way out. */
export function problemItem({ code, severity, message, hint, at, excerpt }: ShownProblem): HTMLLIElement {
  const place = `${at.file}:${at.line}:${at.column}`;
  const open = element('button', { type: 'button', class: 'place', title: 'Open in the editor' }, place);
  open.addEventListener('click', () => openInEditor(place));
  const lines = excerpt.map(({ number, text }) => {
    const isMeant = number === at.line;
    const line = element(
      'span',
      { class: isMeant ? 'line meant' : 'line' },
      `${String(number).padStart(4)}  ${text}\n`,
    );
    if (!isMeant) return [line];
    return [line, element('span', { class: 'caret' }, `${' '.repeat(5 + at.column)}^\n`)];
  });
  return element(
    'li',
    { class: severity },
    element('p', {}, element('b', {}, code), ' ', message),
    ...(hint ? [element('p', { class: 'hint' }, hint)] : []),
    element('p', {}, open),
    ...(lines.length > 0 ? [element('pre', {}, ...lines.flat())] : []),
  );
}
