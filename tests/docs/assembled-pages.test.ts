import { describe, expect, it } from 'vitest';
import { asEntry, checkAddress } from '../../src/compile/docs/check-pages.ts';
import { asProse } from '../../src/compile/docs/prose-page.ts';

const pages = new Map([
  ['docs/charts.md', '/reports/charts/'],
  ['docs/checks/RK134.md', '/reports/checks/#rk134-a-typed-number'],
]);

describe('asProse(markdown, from, pages)', () => {
  it('drops the title and leads links to the pages that files have become', () => {
    expect(asProse('# Title\n\nSee [charts](charts.md#line).\n', 'docs/cards.md', pages)).toBe(
      'See [charts](/reports/charts/#line).\n',
    );
    expect(asProse('[RK134](RK134.md) and [all](../charts.md)', 'docs/checks/README.md', pages)).toBe(
      '[RK134](/reports/checks/#rk134-a-typed-number) and [all](/reports/charts/)',
    );
  });

  it('leaves the words of a link to a file that is no page, and other addresses as they are', () => {
    expect(
      asProse('[decisions](decisions.md), [web](https://a.org/x.md), [below](#here)', 'docs/cards.md', pages),
    ).toBe('decisions, [web](https://a.org/x.md), [below](#here)');
  });

  it('escapes what MDX would read as a tag or an expression, and not in code', () => {
    expect(asProse('a {b} < c and `{d} <e>`\n\n```yaml\nf: {g: <h>}\n```\n', 'docs/cards.md', pages)).toBe(
      'a \\{b\\} \\< c and `{d} <e>`\n\n```yaml\nf: {g: <h>}\n```\n',
    );
    expect(asProse('over `{two\nlines}` {out}', 'docs/cards.md', pages)).toBe('over `{two\nlines}` \\{out\\}');
  });
});

describe('asEntry(markdown)', () => {
  it('makes one entry of a check’s file: its headings begin paragraphs, or stand before code and lists', () => {
    expect(asEntry('# RK1: It\n\nWhat.\n\n## Why\n\nSo.\n\n## Example\n\n```mdx\nx\n```\n')).toBe(
      '### RK1: It\n\nWhat.\n\n**Why.** So.\n\n**Example.**\n\n```mdx\nx\n```\n',
    );
  });
});

describe('checkAddress(code)', () => {
  it('is where the page of the checks has the entry', () => {
    expect(checkAddress('RK134')).toBe('/reports/checks/#rk134-a-typed-number');
  });
});
