import { describe, expect, it } from 'vitest';
import { checkBuiltSite } from '../../../src/checks/pages/index.ts';
import { page, siteOf } from './site-of.ts';

/** What is found in pages that are linked with each other, as "file:column reason". */
function faults(pages: Record<string, string>): string[] {
  const files = Object.fromEntries(Object.entries(pages).map(([path, body]) => [path, page(body)]));
  const site = siteOf(files);
  return checkBuiltSite(site)
    .filter(({ code }) => code === 'RK192')
    .map(({ at, message }) => `${at.file.replace('dist.next/', '')}:${at.column} ${message}`);
}

describe('checkBuiltSite(site), the addresses of its pages', () => {
  it('finds an anchor that the other page lacks, whichever page is read first', () => {
    const found = faults({
      'a/index.html': '<a href="/repo/b/#there">ok</a><a href="/repo/b/#gone">b</a><p id="here"></p>',
      'b/index.html': '<a href="../a/#here">ok</a><a href="../a/#away">a</a><p id="there"></p>',
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^a\/index\.html:\d+ .*\/repo\/b\/#gone.*there is no "#gone" on that page/s);
    expect(found[1]).toMatch(/^b\/index\.html:\d+ .*\.\.\/a\/#away.*there is no "#away" on that page/s);
  });

  it('finds an anchor that the page itself lacks, by its full address as well', () => {
    const found = faults({
      'a/index.html': '<a href="#top">a</a><a href="/repo/a/#end">b</a><a href="#ok" id="ok">c</a>',
    });
    expect(found.map((line) => /"#\w+" on/.exec(line)?.[0])).toEqual(['"#top" on', '"#end" on']);
  });

  it('reads ids in letters beyond ASCII, and a percent sign that stands for nothing as itself', () => {
    expect(
      faults({
        'a/index.html': '<a href="/repo/b/#caf%C3%A9">a</a><a href="/repo/b/#100%">b</a><a href="#5%zz">c</a>',
        'b/index.html': '<p id="café"></p><p id="100%"></p>',
      }),
    ).toEqual([expect.stringContaining('there is no "#5%zz" on that page')]);
    expect(faults({ 'a/index.html': '<a href="/repo/%zz/">a</a><img src="/repo/%.png" alt="">' })).toHaveLength(2);
  });
});
