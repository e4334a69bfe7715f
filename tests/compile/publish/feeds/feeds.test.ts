import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../../src/compile/publish/feeds/contract.ts';
import { feedHtml } from '../../../../src/compile/publish/feeds/feed-html.ts';
import type { FeedItem } from '../../../../src/compile/publish/feeds/feed-item.ts';
import { feeds } from '../../../../src/compile/publish/feeds/index.ts';
import type { CompiledChart, CompiledReport } from '../../../../src/model/compiled.ts';
import { FEEDS } from '../../../../src/model/site-files.ts';
import {
  atomFaults,
  childrenOf,
  htmlFaults,
  jsonFeedFaults,
  parseXml,
  rssFaults,
  textOf,
} from '../../../standards/feeds.ts';

const address = { origin: 'https://example.org', base: '/repo/' };
const url = 'https://example.org/repo/reports/river/';
const chart = {
  id: 'levels',
  title: ['It rose ', { fig: 'rise', text: '1 m' }],
  subtitle: ['Level, m'],
  description: 'A line that rises.',
  wide: { svg: '<svg></svg>', width: 720, height: 360 },
  svg: 'reports/river/charts/levels.svg',
  sources: ['board'],
} as unknown as CompiledChart; // what a feed shows of it
const report = {
  charts: { levels: chart },
  dek: ['A dek with <b> & "quotes"'],
  language: 'en-GB',
  sources: [{ id: 'board', short: 'The board, 2026' }],
} as unknown as CompiledReport; // what a feed needs beside the page

const page = (prose: string): string =>
  `<main><article class="report"><header>Head</header><div class="prose">${prose}</div>
   <section class="sources-list"><h2 id="sources">Sources</h2><ol><li id="source-board" value="1">The board</li></ol></section></article></main>`;
const html = (prose: string): string => feedHtml(page(prose), { report, address, url });

describe('feedHtml(page, context)', () => {
  it('prints figures as plain text, without what opens their workings', () => {
    const figure =
      '<label class="fig" data-note="1"><data value="1">1 m</data><button popovertarget="w"></button></label>';
    expect(html(`<p>It rose ${figure} in a year.</p>`)).toContain('<p>It rose 1 m in a year.</p>');
  });

  it('shows a chart as a picture with words, size, headline and sources', () => {
    const figure = '<figure class="chart"><figcaption><span id="chart-levels"></span></figcaption><svg></svg></figure>';
    expect(html(figure)).toContain(
      `<figure><a href="${url}#chart-levels"><img src="https://example.org/repo/reports/river/charts/levels.svg" alt="A line that rises." width="720" height="360"></a><figcaption><strong>It rose 1 m</strong><br>Level, m<br><small>Source: The board, 2026</small></figcaption></figure>`,
    );
  });

  it('leads every link to its full address, citations to the sources of the page', () => {
    const made = html(
      '<p><a href="/repo/reports/x/#y">x</a><sup class="cite"><a href="#source-board">1</a></sup></p><img src="/repo/mark.svg" alt="m">',
    );
    expect(made).toContain('<a href="https://example.org/repo/reports/x/#y">x</a>');
    expect(made).toContain(`<sup>[<a href="${url}#source-board">1</a>]</sup>`);
    expect(made).toContain('<img alt="m" src="https://example.org/repo/mark.svg">');
    expect(made).toContain('<li value="1">The board</li>');
    expect(htmlFaults(made, 'made')).toEqual([]);
  });

  it('leaves out what works on a page only, and keeps the words of what it does not know', () => {
    const made = html(
      '<details class="data"><summary>Table</summary></details><svg><text>no</text></svg><script>no()</script><p hidden>no</p><p><mark onclick="no()" style="color:red">a</mark><x-y>b</x-y></p>',
    );
    expect(made).toContain('<p><mark>a</mark>b</p>');
    expect(made).not.toMatch(/no|Table/);
  });

  it('keeps text text', () => {
    expect(html('<p>&lt;script&gt; &amp;amp;</p>')).toContain('<p>&#x3C;script> &#x26;amp;</p>');
  });
});

const HOSTILE = 'A “title” with <b>, &amp;, ]]>, </script>, 🌊, שלום and '.padEnd(300, 'long ');

function feed(items: FeedItem[]): Feed {
  const site = { title: 'Ours & <theirs>', publisher: { name: 'The "fixture"' }, language: 'en-GB' };
  return { site, address, items, self: 'https://example.org/repo/feed' };
}

const item = (slug: string, more: Partial<FeedItem> = {}): FeedItem => ({
  url: `https://example.org/repo/reports/${slug}/`,
  title: HOSTILE,
  summary: HOSTILE,
  html: html(`<p>${slug} &amp; &lt;more&gt; ]]&gt;</p>`),
  published: '2026-01-31',
  updated: '2026-01-31',
  authors: ['Ana & Bo', '<The others>'],
  language: 'he',
  image: 'https://example.org/repo/cards/x.png',
  ...more,
});

const render = async (path: string, items: FeedItem[]): Promise<string> => (await feeds.get(path)?.(feed(items))) ?? '';

describe('the feeds of reports', () => {
  const items = [item('sea', { updated: '2026-04-01' }), item('river')];

  it('are valid by their specifications, whatever the texts hold, and without an item', async () => {
    for (const some of [items, []]) {
      expect(atomFaults(await render(FEEDS.atom, some))).toEqual([]);
      expect(rssFaults(await render(FEEDS.rss, some))).toEqual([]);
      expect(jsonFeedFaults(await render(FEEDS.json, some))).toEqual([]);
    }
  });

  it('carry titles and full texts unchanged', async () => {
    const [entry] = childrenOf(parseXml(await render(FEEDS.atom, items)), 'entry');
    const [channel] = childrenOf(parseXml(await render(FEEDS.rss, items)), 'channel', null);
    const [first] = channel ? childrenOf(channel, 'item', null) : [];
    const json = JSON.parse(await render(FEEDS.json, items)).items[0];
    if (!entry || !first) throw new Error('A feed has no item.');
    expect([textOf(entry, 'title'), textOf(first, 'title', null), json.title]).toEqual(
      [HOSTILE, HOSTILE, HOSTILE].map((t) => t.trim()),
    );
    expect([textOf(entry, 'content'), json.content_html]).toEqual([items[0]?.html, items[0]?.html]);
    expect(textOf(first, 'encoded', 'http://purl.org/rss/1.0/modules/content/')).toBe(items[0]?.html);
  });

  it('know an item by its address, and are as new as the last change, never as the build', async () => {
    const atom = parseXml(await render(FEEDS.atom, items));
    expect(textOf(atom, 'updated')).toBe('2026-04-01T00:00:00Z');
    expect(childrenOf(atom, 'entry').map((entry) => [textOf(entry, 'id'), textOf(entry, 'updated')])).toEqual([
      ['https://example.org/repo/reports/sea/', '2026-04-01T00:00:00Z'],
      ['https://example.org/repo/reports/river/', '2026-01-31T00:00:00Z'],
    ]);
    expect(await render(FEEDS.rss, items)).toContain('<lastBuildDate>Wed, 01 Apr 2026 00:00:00 GMT</lastBuildDate>');
  });

  it('would be found out if they were wrong', () => {
    expect(rssFaults('<rss version="2.0"><channel><title>x</title></channel></rss>')).not.toEqual([]);
    expect(atomFaults('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>')).not.toEqual([]);
    expect(jsonFeedFaults('{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{}]}')).not.toEqual([]);
    expect(() => atomFaults('<feed><a></feed>')).toThrow();
    expect(htmlFaults('<a href="/x">x</a><button></button>', 'x')).toHaveLength(2);
  });
});
