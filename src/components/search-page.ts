/** What Pagefind's own module gives (its "JS API"). */
interface Pagefind {
  search: (words: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

interface Found {
  url: string;
  /** HTML in which only `<mark>` is markup. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** More are no help: a reader adds a word instead. */
const MOST_RESULTS = 20;

/** Makes the form of the search page work. Nothing is loaded before the first search or a query in the address. */
export function startSearch(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const input = document.querySelector<HTMLInputElement>('#query');
  const [status, list] = [document.querySelector('#found'), document.querySelector('#results')];
  if (!form || !input || !status || !list) return;
  let index: Promise<Pagefind> | undefined;
  let last = 0;
  const search = async (): Promise<void> => {
    const words = input.value.trim();
    last += 1;
    const turn = last;
    if (words === '') return show('', []);
    status.textContent = 'Searching …';
    try {
      index ??= import(/* @vite-ignore */ new URL(`${form.dataset.index}pagefind.js`, document.baseURI).href);
      const { results } = await (await index).search(words);
      const found = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
      // A later search may have been quicker.
      if (turn === last) show(summaryOf(words, results.length), found);
    } catch {
      index = undefined;
      if (turn === last) show('The search could not be loaded. Try again when you are online.', []);
    }
  };
  const show = (summary: string, found: readonly Found[]): void => {
    status.textContent = summary;
    list.replaceChildren(...found.map((each) => itemOf(each, document)));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(document.URL);
    address.searchParams.set('q', input.value.trim());
    history.replaceState(null, '', address);
    void search();
  });
  const asked = new URL(document.URL).searchParams.get('q');
  if (asked) {
    input.value = asked;
    void search();
  }
}

function summaryOf(words: string, count: number): string {
  if (count === 0) return `Nothing was found for “${words}”.`;
  const shown = count > MOST_RESULTS ? `, of which the first ${MOST_RESULTS} are shown` : '';
  return `${count} ${count === 1 ? 'result' : 'results'} for “${words}”${shown}.`;
}

function itemOf({ url, excerpt, meta }: Found, document: Document): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const kind = document.createElement('p');
  kind.className = 'kind';
  kind.textContent = meta.kind ? `${meta.kind} · ${meta.report ?? ''}` : 'Report';
  const text = document.createElement('p');
  text.append(...marked(excerpt, document));
  item.append(link, kind, text);
  return item;
}

/** The excerpt as text and marks: nothing else of it becomes an element. */
function marked(excerpt: string, document: Document): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
