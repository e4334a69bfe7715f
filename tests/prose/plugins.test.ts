import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { maskImageFigures } from '../../src/prose/image-figures.ts';
import { prosePlugins } from '../../src/prose/plugins.ts';

/** What the prose is compiled to, as JSX without line breaks between blocks. */
async function compile(prose: string, base = '/'): Promise<string> {
  const { mdast, hast } = prosePlugins(base);
  const { code } = await mdxToJs(prose, { mdastPlugins: mdast, hastPlugins: hast, jsx: true });
  const body = /return (?:<>)?(<[\s\S]*?>)(?:<\/>)?;\n/.exec(code)?.[1] ?? code;
  return body.replaceAll('_components.', '').replaceAll('{"\\n"}', '');
}

describe('prosePlugins(base)', () => {
  it('turns citations into numbers to come, after the point of their sentence', async () => {
    expect(await compile('So it was [@a; @b]. And so [@c] it is.')).toBe(
      '<p>{"So it was."}<Cite ids="a b" />{" And so"}<Cite ids="c" />{" it is."}</p>',
    );
  });

  it('keeps the spaces around figures', async () => {
    expect(await compile('from <Fig id="a" /> to <Fig id="b">b</Fig> <Fig id="c" />, c')).toBe(
      '<p>{"from "}<Fig id="a" />{" to "}<Fig id="b">{"b"}</Fig>{" "}<Fig id="c" />{", c"}</p>',
    );
  });

  it('gives headings their place, and says which hold figures', async () => {
    expect(await compile('## One\n\n### Two <Fig id="a" />')).toBe(
      '<Heading depth="2" place="0">{"One"}</Heading><Heading depth="3" place="1" figures="yes">{"Two "}<Fig id="a" /></Heading>',
    );
  });

  it.each([
    ['/', '/b/', '/i.png'],
    ['/repo/', '/repo/b/', '/repo/i.png'],
    ['/repo', '/repo/b/', '/repo/i.png'],
  ])('puts root-absolute addresses under %s', async (base, link, image) => {
    const jsx = await compile('[a](/b/) ![c](/i.png) [d][e] [f](#g) [h](./i/)\n\n[e]: /b/', base);
    expect(jsx).toContain(`<a href="${link}">{"a"}</a>`);
    expect(jsx).toContain(`<img src="${image}" alt="c" />`);
    expect(jsx).toContain(`<a href="${link}">{"d"}</a>`);
    expect(jsx).toContain('<a href="#g">');
    expect(jsx).toContain('<a href="./i/">');
  });

  it('makes components of pictures whose alternative text holds figures, in their order', async () => {
    const body = maskImageFigures('![{fig:a}](/a.png) ![b](/b.png) ![c {fig:c}](/c.png "C") `![{fig:d}](/d.png)`');
    const jsx = await compile(body, '/repo/');
    expect(jsx).toContain('<Picture src="/repo/a.png" place="0" />');
    expect(jsx).toContain('<img src="/repo/b.png" alt="b" />');
    expect(jsx).toContain('<Picture src="/repo/c.png" place="1" title="C" />');
    expect(jsx).toContain('{"![{fig:d}](/d.png)"}');
  });

  it('marks links that leave the site', async () => {
    expect(await compile('[a](https://example.org) [b](//example.org)', '/repo/')).toBe(
      '<p><a href="https://example.org" rel="external noopener">{"a"}</a>{" "}<a href="//example.org">{"b"}</a></p>',
    );
  });

  it('frames tables, scopes their heads and aligns by class', async () => {
    const jsx = await compile('| a | b |\n| - | -: |\n| 1 | 2 |');
    expect(jsx).toMatch(/^<TableFrame label="a, b"><table>/);
    expect(jsx).toContain('<th scope="col">{"a"}</th><th scope="col" className="align-right">{"b"}</th>');
    expect(jsx).not.toMatch(/style|align=/);
  });

  it('tells <Claims> what <Claim> shows elsewhere', async () => {
    expect(await compile('<Claims />\n\n<Claim id="b" />\n\n<Claim id="a" />')).toContain('<Claims except="b a" />');
    expect(await compile('<Claims />')).toContain('<Claims />');
  });

  it('begins anew for every file', async () => {
    const plugins = prosePlugins('/');
    const options = { mdastPlugins: plugins.mdast, hastPlugins: plugins.hast, jsx: true };
    await mdxToJs('## One\n\n<Claim id="a" />', options);
    const { code } = await mdxToJs('## Two\n\n<Claims />', options);
    expect(code).toContain('place="0"');
    expect(code).not.toContain('except');
  });
});

describe('joinLines()', () => {
  it('joins a figure alone on its line to the paragraph around it', async () => {
    expect(await compile('It grew\n<Fig id="a" />\nby then.')).toBe('<p>{"It grew"}<Fig id="a" />{"by then."}</p>');
    expect(await compile('- It grew\n  <Fig id="a" />')).toBe('<ul><li>{"It grew"}<Fig id="a" /></li></ul>');
  });

  it('gives a figure between empty lines a paragraph of its own', async () => {
    expect(await compile('One.\n\n<Fig id="a" />\n\nTwo.')).toBe('<p>{"One."}</p><p><Fig id="a" /></p><p>{"Two."}</p>');
  });

  it('leaves charts and notes as the blocks they are', async () => {
    expect(await compile('One.\n<Chart id="a" />\nTwo.')).toBe('<p>{"One."}</p><Chart id="a" /><p>{"Two."}</p>');
  });
});
