import { describe, expect, it } from 'vitest';
import { type Changes, compileWith } from './bad-input.ts';
import { avif, cmyk, cut, huge, jpeg, movingGif, png, spoilt, tiff, webp } from './pictures.ts';
import { MDX } from './sound-report.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n${inside}\n</svg>`;

interface PublicFile {
  id: string;
  name: string;
  path: string;
  content: string | Uint8Array | (() => Promise<Uint8Array>);
  code: string;
  says?: RegExp;
}

/** A picture that is given under a name, and the code of what is found. */
const picture = (
  path: string,
  content: PublicFile['content'],
  code: string,
  says: RegExp,
  id = 'links-assets-05',
): PublicFile => ({
  id,
  name: path,
  path,
  content,
  code,
  says,
});

const FILES: PublicFile[] = [
  picture('cut.png', async () => cut(await png()), 'RK452', /cannot be shown/, 'links-assets-04'),
  picture('cut.jpg', async () => cut(await jpeg()), 'RK452', /cannot be shown/, 'links-assets-04'),
  picture('cut.webp', async () => cut(await webp()), 'RK452', /cannot be shown/, 'links-assets-04'),
  picture('cut.avif', async () => cut(await avif()), 'RK452', /cannot be shown/, 'links-assets-04'),
  picture('spoilt.png', async () => spoilt(await png()), 'RK452', /cannot be shown/, 'links-assets-04'),
  picture('empty.png', '', 'RK452', /named \.png and is empty/, 'links-assets-04'),
  picture('text.png', 'no picture at all', 'RK452', /named \.png and is no picture/),
  picture('page.jpg', '<!doctype html><title>404</title>', 'RK452', /no picture/),
  picture('other.png', jpeg, 'RK452', /is a JPEG picture/),
  picture('other.jpg', webp, 'RK452', /is a WebP picture/),
  picture('phone.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'RK453', /HEIC/),
  picture('phone.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'RK453', /HEIC/),
  picture('scan.tiff', tiff, 'RK453', /TIFF/),
  picture('print.jpg', cmyk, 'RK453', /CMYK/),
  picture('moving.gif', movingGif, 'RK453', /moving/),
  picture('huge.png', huge, 'RK454', /8000 × 8000 pixels; at most 40 million/),
  picture('heavy.png', () => png(700, 700), 'RK454', /KB; at most 1000 KB/),
  ...[
    ['<script>alert(1)</script>', /<script>/],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', /script>/],
    ['<foreignObject><body onload="alert(1)"/></foreignObject>', /<foreignObject>/],
    ['<circle r="1" onclick="alert(1)"/>', /handler onclick/],
    ['<image href="https://elsewhere.example/x.png"/>', /an address \(https/],
    ['<image xlink:href="//elsewhere.example/x.png"/>', /an address/],
    ['<use href="other.svg#part"/>', /an address/],
    ['<a href="javascript:alert(1)"><circle r="1"/></a>', /an address \(javascript/],
    ['<a href="java&#x73;cript:alert(1)"><circle r="1"/></a>', /an address/],
    ['<a href="#"><set attributeName="href" to="javascript:alert(1)"/></a>', /an animation of href/],
    ['<style>@import "https://elsewhere.example/x.css";</style>', /@import/],
    ['<style>circle{fill:url(https://elsewhere.example/x)}</style>', /address in a style/],
    ['<style>circle{fill:\\75 rl(//elsewhere.example/x)}</style>', /address in a style/],
    ['<circle r="1" fill="url(https://elsewhere.example/x#a)"/>', /address in a style/],
    ['<iframe src="https://elsewhere.example/"/>', /iframe/],
  ].map(([inside, says], i) => ({
    id: 'links-assets-07',
    name: `SVG ${i + 1}: ${inside}`,
    path: 'mark.svg',
    content: svg(String(inside)),
    code: 'RK455',
    ...(says instanceof RegExp ? { says } : {}),
  })),
  picture(
    'entity.svg',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`,
    'RK455',
    /ENTITY/,
    'links-assets-07',
  ),
  picture('sheet.svg', `<?xml-stylesheet href="x.css"?>${svg('')}`, 'RK455', /style sheet/, 'links-assets-07'),
  picture('broken.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 'RK452', /well-formed/, 'links-assets-04'),
  picture('none.svg', 'no picture', 'RK452', /no <svg>/, 'links-assets-04'),
  picture('wide.svg', Buffer.from(svg(''), 'utf16le'), 'RK002', /UTF-16/, 'links-assets-04'),
  picture('.env', 'TOKEN=x', 'RK450', /hidden/, 'security-08'),
  picture('.git/config', '[core]', 'RK450', /hidden/, 'security-08'),
  picture('notes/.htpasswd', 'a:b', 'RK450', /hidden/, 'security-08'),
  picture('setup.exe', 'MZ', 'RK451', /Windows program/, 'security-08'),
  picture('run.sh', 'echo', 'RK451', /program by its name/, 'security-08'),
  picture('run.txt', '#!/bin/sh\necho', 'RK451', /a script/, 'security-08'),
  picture('shell.php', '<?php', 'RK451', /\.php/, 'security-08'),
  picture('x.js', 'alert(1)', 'RK451', /\.js/, 'security-08'),
  picture('tool', Buffer.from('\x7fELF\x02', 'latin1'), 'RK451', /Linux program/, 'security-08'),
  picture('a#b.txt', 'x', 'RK456', /holds "#"/, 'slugs-files-public'),
  picture('a?b.txt', 'x', 'RK456', /holds "\?"/, 'slugs-files-public'),
  picture('50%.txt', 'x', 'RK456', /holds "%"/, 'slugs-files-public'),
  picture('con.txt', 'x', 'RK456', /device/, 'slugs-files-public'),
  picture('a .txt /b.txt', 'x', 'RK456', /ends in a point or a space/, 'slugs-files-public'),
  picture('gpj\u202e.png.txt', 'x', 'RK456', /no address can hold/, 'slugs-files-public'),
];

const given = async (content: PublicFile['content']): Promise<string | Uint8Array> =>
  typeof content === 'function' ? await content() : content;

describe('files of public/ that must not be published', () => {
  it.each(FILES)('$id: $name', async ({ path, content, code, says }) => {
    const { messages, problems } = await compileWith({ [`/public/${path}`]: await given(content) });
    expect([...new Set(problems.map((one) => one.code))], messages).toEqual([code]);
    expect(problems[0]?.at.file).toBe(`public/${path}`);
    if (says) expect(messages).toMatch(says);
  });

  it('links-assets-07: points at the place in the SVG', async () => {
    const { found } = await compileWith({ '/public/mark.svg': svg('<g>\n  <path d="M0 0" onload="x()"/></g>') });
    expect(found).toEqual(['public/mark.svg:3:18 RK455']);
  });

  it.each<[string, PublicFile['content']]>([
    ['a.png', png],
    ['a.JPG', jpeg],
    ['a.webp', webp],
    ['a.avif', avif],
    [
      'a.svg',
      svg('<style>circle{fill:url(#g)}</style><a href="https://example.org/"><circle r="1" fill="url(#g)"/></a>'),
    ],
    ['b.svg', svg(`<image href="data:image/png;base64,iVBORw0KGgo="/>`)],
    ['a map.txt', 'a name with a space'],
    ['a.csv', 'year,rain\n'],
    ['.well-known/security.txt', 'Contact: mailto:a@example.org'],
    ['.nojekyll', ''],
    ['.gitkeep', ''],
  ])('takes %s', async (path, content) => {
    expect((await compileWith({ [`/public/${path}`]: await given(content) })).found).toEqual([]);
  });

  it('links-assets-05: refuses what is written as a picture and is none', async () => {
    const files: Changes = { 'index.mdx': `${MDX}\nA ![rain](/rain.pdf) word.\n`, '/public/rain.pdf': '%PDF-1.7' };
    expect((await compileWith(files)).found).toEqual(['index.mdx:11:3 RK457']);
  });

  it('keeps to the budget that the site sets', async () => {
    const { found } = await compileWith({
      '/content/site.yaml': [['language: en-GB', 'language: en-GB\nbudgets: {picture: 2}']],
      '/public/a.png': await png(),
    });
    expect(found).toEqual(['public/a.png:1:1 RK454']);
  });
});
