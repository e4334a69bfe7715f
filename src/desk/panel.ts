import { cardTab } from './card-tab.ts';
import { chartsTab } from './charts-tab.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { figuresTab } from './figures-tab.ts';
import { outlineTab } from './outline-tab.ts';
import { problemsTab } from './problems-tab.ts';

/** The tabs by name, in their order. A new one is a new file and a line here. */
const TABS: Record<string, { title: string; render: (desk: Desk) => Node }> = {
  problems: { title: 'Problems', render: problemsTab },
  figures: { title: 'Figures', render: figuresTab },
  charts: { title: 'Charts', render: chartsTab },
  card: { title: 'Card', render: cardTab },
  outline: { title: 'Outline', render: outlineTab },
};

/** The desk with its tabs; arrow keys go from one to the next, as in any list of tabs. */
export function renderPanel(desk: Desk, close: () => void): HTMLElement {
  const body = element('div', { class: 'body', role: 'tabpanel', tabindex: '0' });
  const tabs = Object.entries(TABS).map(([name, { title }]) => {
    const label = name === 'problems' ? `${title} (${desk.state.problems.length})` : title;
    const tab = element('button', { type: 'button', role: 'tab', 'data-tab': name }, label);
    tab.addEventListener('click', () => open(name));
    return tab;
  });
  const open = (name: string): void => {
    desk.tab = name;
    for (const tab of tabs) {
      const isOpen = tab.dataset.tab === name;
      tab.setAttribute('aria-selected', String(isOpen));
      tab.tabIndex = isOpen ? 0 : -1;
    }
    body.setAttribute('aria-label', TABS[name]?.title ?? '');
    body.replaceChildren(TABS[name]?.render(desk) ?? '');
  };
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Desk' }, ...tabs);
  list.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex(({ dataset }) => dataset.tab === desk.tab);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  });
  const end = element('button', { type: 'button', class: 'close', 'aria-label': 'Close the desk' }, '×');
  end.addEventListener('click', close);
  open(desk.tab);
  return element('section', { class: 'panel', 'aria-label': 'Desk' }, element('header', {}, list, end), body);
}
