import { defineToolbarApp } from 'astro/toolbar';
import { DESK_ADDRESS, type DeskReport, PREVIEW, type PreviewState } from '../model/preview.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { renderPanel } from './panel.ts';
import { STYLES } from './styles.ts';
import { TAB_STYLES } from './tab-styles.ts';

/** The writer's desk: an app of Astro's toolbar that shows what stands behind the open page. Only in dev. */
export default defineToolbarApp({
  init(canvas, app) {
    const desk: Desk = { state: { problems: [] }, report: undefined, tab: 'problems' };
    const root = element('div', {});
    canvas.append(element('style', {}, STYLES + TAB_STYLES), root);
    let isOpen = false;
    const show = async (): Promise<void> => {
      if (!isOpen) return;
      desk.report = await reportOfPage();
      root.replaceChildren(renderPanel(desk, () => app.toggleState({ state: false })));
    };
    app.onToggled(({ state }) => {
      isOpen = state;
      if (isOpen) void show();
      else root.replaceChildren();
    });
    document.addEventListener('reckon:followed', () => void show());
    import.meta.hot?.on(PREVIEW.state, (state: PreviewState) => {
      desk.state = state;
      app.toggleNotification({ state: state.problems.length > 0, level: levelOf(state) });
      void show();
    });
    import.meta.hot?.send(PREVIEW.hello);
  },
});

const levelOf = ({ problems }: PreviewState): 'error' | 'warning' =>
  problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';

/** The report that the open page belongs to; undefined on pages of the site. */
async function reportOfPage(): Promise<DeskReport | undefined> {
  const slug = /\/reports\/([a-z0-9-]+)\//.exec(location.pathname)?.[1];
  if (slug === undefined) return undefined;
  const response = await fetch(`${DESK_ADDRESS}${slug}`);
  // The server's half is typed; it answers null where there is no such report.
  return ((await response.json()) as DeskReport | null) ?? undefined;
}
