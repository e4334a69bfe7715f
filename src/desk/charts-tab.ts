import type { Desk } from './desk.ts';
import { element } from './element.ts';

/** How a chart is shown: the width of its frame, and what is done to the styles of the page. */
interface View {
  title: string;
  width: number;
  styles: (css: string) => string;
}

const light = (css: string): string => `${css}\n:root { color-scheme: light !important; }`;

const VIEWS: View[] = [
  { title: 'Wide', width: 760, styles: light },
  { title: 'Narrow', width: 320, styles: light },
  { title: 'Dark', width: 760, styles: (css) => `${css}\n:root { color-scheme: dark !important; }` },
  // What a printer is sent, as if it were a screen.
  { title: 'Print', width: 760, styles: (css) => light(css.replace(/@media\s+print\b/g, '@media all')) },
];

/** Every chart of the page in all of its looks side by side, with the description that a screen reader says. */
export function chartsTab({ report }: Pick<Desk, 'report'>): Node {
  const charts = (report?.charts ?? []).flatMap((chart) => {
    const figure = document.getElementById(`chart-${chart.id}`)?.closest('figure');
    return figure ? [{ ...chart, figure }] : [];
  });
  if (charts.length === 0) return element('p', {}, 'This page has no charts.');
  const css = pageStyles();
  const sections = charts.map(({ title, description, figure }) =>
    element(
      'section',
      {},
      element('h3', {}, title),
      element('p', { class: 'hint' }, description),
      element('div', { class: 'views' }, ...VIEWS.map((view) => frame(figure, view, css))),
    ),
  );
  return element('div', {}, ...sections);
}

function frame(figure: Element, { title, width, styles }: View, css: string): HTMLElement {
  const content = new DOMParser().parseFromString('<!doctype html><title>Chart</title>', 'text/html');
  const style = content.createElement('style');
  style.textContent = styles(css);
  content.head.append(style);
  content.body.append(content.importNode(figure, true));
  const view = element('iframe', { title, width: String(width), height: '460', loading: 'lazy' });
  view.srcdoc = `<!doctype html>${content.documentElement.outerHTML}`;
  return element('figure', {}, element('figcaption', {}, title), view);
}

/** All styles of the page as one text; those of other origins, of which there are none, could not be read. */
function pageStyles(): string {
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
}
