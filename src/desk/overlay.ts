import type { ShownProblem } from '../model/preview.ts';
import { element } from './element.ts';
import { problemItem } from './problem-item.ts';
import { STYLES } from './styles.ts';

const NAME = 'reckon-problems';

/** Shows errors over the page, or takes them away when there are none; the number of errors. Warnings stand in the desk alone. */
export function showProblems(problems: readonly ShownProblem[]): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  document.querySelector(NAME)?.remove();
  if (errors.length > 0) document.body.append(overlayOf(errors));
  return errors.length;
}

/** In a shadow of its own, so that neither the page's styles nor the overlay's reach the other. */
function overlayOf(errors: readonly ShownProblem[]): HTMLElement {
  const host = document.createElement(NAME);
  const close = element('button', { type: 'button', class: 'close' }, 'Hide');
  const count = errors.length === 1 ? 'One mistake' : `${errors.length} mistakes`;
  const panel = element(
    'section',
    { class: 'overlay', role: 'alert', 'aria-label': 'Mistakes in the content' },
    element('h2', {}, `${count}: the page below is as it last was right`, close),
    element('ul', { class: 'problems' }, ...errors.map(problemItem)),
  );
  close.addEventListener('click', () => host.remove());
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && host.remove());
  host.attachShadow({ mode: 'open' }).append(element('style', {}, STYLES), panel);
  return host;
}
