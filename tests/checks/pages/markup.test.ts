import { describe, expect, it } from 'vitest';
import { codesIn, findings, page, siteOf } from './site-of.ts';

describe('the markup of a page', () => {
  it.each([
    ['<p style="color:red">x</p>', 'RK445'],
    ['<p><div>x</div></p>', 'RK447'],
    ['<p>x', 'RK447'],
    ['<ul><li>x</ul>', 'RK447'],
    ['<p id="a"></p><p id="a"></p>', 'RK194'],
    ['<p onclick="x()">x</p>', 'RK193'],
    ['<script>alert(1)</script>', 'RK193'],
  ])('is refused: %s', (body, code) => {
    expect([...new Set(codesIn(body))]).toEqual([code]);
  });

  it.each([
    '<p>x<br>y<img alt="" src="/repo/404.html"></p>',
    '<table><tr><td>x</td></tr></table>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    '<script type="application/ld+json">{"a":1}</script>',
  ])('is taken: %s', (body) => {
    expect(codesIn(body)).toEqual([]);
  });
});

describe('what a page fetches', () => {
  it.each([
    '<img alt="" src="https://cdn.example/x.png">',
    '<img alt="" src="//cdn.example/x.png">',
    '<link rel="stylesheet" href="https://cdn.example/x.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<iframe src="https://cdn.example/"></iframe>',
    '<svg viewBox="0 0 1 1"><use href="https://cdn.example/x.svg#a"></use></svg>',
    '<img alt="" srcset="/repo/404.html 1x, https://cdn.example/x.png 2x">',
  ])('is refused from elsewhere: %s', (body) => {
    expect(codesIn(body)).toContain('RK448');
  });

  it('may be linked to wherever it is', () => {
    expect(codesIn('<a href="https://cdn.example/x.png">x</a>')).toEqual([]);
  });
});

describe('the weight of a page', () => {
  const budgets = { html: 2, page: 3, picture: 1 };
  it('keeps within the budget of its HTML', () => {
    expect(findings(siteOf({ '404.html': page(`<p>${'x'.repeat(1_800)}</p>`) }, { budgets }))).toEqual([]);
    expect(findings(siteOf({ '404.html': page(`<p>${'x'.repeat(2_000)}</p>`) }, { budgets }))).toEqual([
      '404.html:1:1 RK446',
    ]);
  });

  it('counts what is loaded at once, each file once, and leaves pictures further down aside', () => {
    const files = (tag: string) => ({ '404.html': page(tag), 'x.txt': 'x'.repeat(2_900) });
    const img = '<img alt="" src="/repo/x.txt">';
    expect(findings(siteOf(files(img + img), { budgets }))).toEqual(['404.html:1:1 RK446']);
    expect(findings(siteOf(files('<img alt="" loading="lazy" src="/repo/x.txt">'), { budgets }))).toEqual([]);
  });
});
