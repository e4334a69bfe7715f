import morphdom from 'morphdom';
import { PREVIEW, type PreviewState } from '../model/preview.ts';
import { showProblems } from './overlay.ts';

/**
 * Keeps an open page at what the writer last saved: after every compilation the page is fetched again and only what differs
 * is replaced, so that the place on the page, open workings and everything else stay. An error is shown over the page, which
 * stays as it was.
 */
let isFirst = true;

if (import.meta.hot) {
  import.meta.hot.on(PREVIEW.state, (state: PreviewState) => {
    const errors = showProblems(state.problems);
    // The first state tells about the page as it was loaded.
    if (!isFirst && errors === 0) void refresh();
    isFirst = false;
  });
  // Astro reloads the page whenever content changes; here it follows in place.
  import.meta.hot.on('vite:beforeFullReload', () => {
    void refresh();
    throw new Error('The page follows in place.');
  });
  import.meta.hot.send(PREVIEW.hello);
}

let wanted = false;
let running = false;

/** Fetches the page and puts in what differs; several wishes at once are one. */
async function refresh(): Promise<void> {
  wanted = true;
  if (running) return;
  running = true;
  while (wanted) {
    wanted = false;
    const response = await fetch(location.href, { headers: { accept: 'text/html' } });
    put(new DOMParser().parseFromString(await response.text(), 'text/html'));
  }
  running = false;
}

function put(next: Document): void {
  const [before, after] = [document.querySelector('#content'), next.querySelector('#content')];
  // A page of another kind, such as Astro's own for an error, can only be loaded.
  if (!before || !after) {
    location.reload();
    return;
  }
  morphdom(before, after, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
  document.title = next.title;
  replaceAll('head meta, head link[rel="canonical"]', next);
  document.dispatchEvent(new CustomEvent('reckon:followed'));
}

/** Titles and tags of the head, but not the styles that Vite put there. */
function replaceAll(selector: string, next: Document): void {
  for (const old of document.querySelectorAll(selector)) old.remove();
  document.head.prepend(...next.querySelectorAll(selector));
}
