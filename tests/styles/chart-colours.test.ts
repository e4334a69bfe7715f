import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/charts/palette.ts';

const root = join(import.meta.dirname, '../..');
const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const golden = join(root, 'tests/golden/charts');

/** Held by contrast.test.ts to 4.5 : 1 on paper; texts on a step of colour are in ink or paper, which is tested there. */
const TEXT = ['c-ink', 'c-quiet', 'c-accent', 'c-rejected', 'c-paper'];
/** Held there to 3 : 1, or to the text that they carry. */
const MARKS = ['c-cat1', 'c-cat2', 'c-cat3', 'c-cat4', 'c-muted'];
/** Gridlines may be faint: their labels say the same. */
const FAINT = ['c-grid'];
const SYSTEM =
  /^(?:Canvas|CanvasText|LinkText|GrayText|Highlight|Mark|ButtonBorder|color-mix\(in srgb, CanvasText \d+%, Canvas\))$/;

/** What a token is in forced colours: its own value there, or that of the token that it stands for. */
function forced(token: string): string {
  const block = tokens.slice(tokens.indexOf('@media (forced-colors: active)'));
  const own = new RegExp(`${token}:\\s*([^;]+);`).exec(block)?.[1]?.trim();
  const other = new RegExp(`${token}:\\s*var\\((--[\\w-]+)\\);`).exec(tokens)?.[1];
  return own ?? (other ? forced(other) : 'a colour of ours');
}

describe('the colours of charts', () => {
  it('are each held to a rule of contrast', () => {
    const ruled = [...TEXT, ...MARKS, ...FAINT];
    expect(Object.keys(PALETTE).filter((name) => !ruled.includes(name) && !/^c-(?:step|below)\d$/.test(name))).toEqual(
      [],
    );
  });

  it.each(Object.keys(PALETTE))('%s is a colour of the system where colours are forced', (name) => {
    expect(forced(`--${name}`)).toMatch(SYSTEM);
  });

  it('tell categories apart in forced colours, and marks from the ground', () => {
    const categories = MARKS.slice(0, 4).map((name) => forced(`--${name}`));
    expect(new Set(categories).size).toBe(4);
    for (const name of [...TEXT.slice(0, 4), ...MARKS]) expect(forced(`--${name}`)).not.toBe(forced('--c-paper'));
  });
});

describe('the drawings that were looked at', () => {
  const files = readdirSync(golden).filter((name) => name.endsWith('.svg') && !name.includes('.changed.'));

  it('set every text in a colour that is made for text, and paint everything by a class', () => {
    let seen = 0;
    const odd = files.flatMap((name) => {
      const { document } = parseHTML(readFileSync(join(golden, name), 'utf8'));
      const fillOf = (element: Element | null): string =>
        element === null
          ? 'none'
          : (/(c-[a-z0-9]+)-fill/.exec(element.getAttribute('class') ?? '')?.[1] ?? fillOf(element.parentElement));
      const all = [...document.querySelectorAll('text')];
      seen += all.length;
      const texts = all.filter((text) => !TEXT.includes(fillOf(text)));
      const bare = [...document.querySelectorAll('[fill], [stroke]')].filter((element) => {
        const classes = element.getAttribute('class') ?? '';
        const painted = (name: 'fill' | 'stroke'): boolean =>
          ['none', null].includes(element.getAttribute(name)) || new RegExp(`-${name}\\b`).test(classes);
        return !painted('fill') || !painted('stroke');
      });
      return [...texts, ...bare].map((element) => `${name}: ${element.outerHTML.slice(0, 120)}`);
    });
    expect(files.length).toBeGreaterThan(20);
    expect(seen).toBeGreaterThan(500);
    expect(odd).toEqual([]);
  });
});
