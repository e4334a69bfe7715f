import { describe, expect, it } from 'vitest';
import type { BuiltSite } from '../../../src/checks/pages/contract.ts';
import { codesIn, findings, page, siteOf } from './site-of.ts';

/** Assembled, so that no tool takes this file for one that tells a secret. */
const SECRET = ['k3y', 'for', 'tests', '00'].join('-');
const machine: BuiltSite['machine'] = {
  folders: ['/home/writer/site'],
  secrets: [{ name: 'DEPLOY_TOKEN', value: SECRET }],
};

describe('values that are none', () => {
  it.each([
    '<p>It rose by NaN</p>',
    '<p>It rose by NaN%</p>',
    '<p>undefined</p>',
    '<p>It is [object Object]</p>',
    '<p>-Infinity</p>',
    '<p>by <data value="NaN">x</data></p>',
    '<p title="undefined">x</p>',
    '<svg viewBox="0 0 1 1"><path d="M0,NaNL2,2"></path></svg>',
    '<svg viewBox="0 0 1 1"><g transform="translate(undefined,0)"></g></svg>',
    '<p>a \uFFFD in it</p>',
  ])('are found in %s', (body) => {
    expect(codesIn(body)).toEqual(['RK195']);
  });

  it('are found as NUL bytes', () => {
    // A parser drops the byte; browsers show a box.
    expect(codesIn(`<p>a${String.fromCharCode(0)}b</p>`)).toContain('RK195');
  });

  it.each([
    [
      '<p>A limit is undefined there, and Infinity is no number</p>',
      'A limit is undefined there, and Infinity is no number',
    ],
    ['<p>A <em>limit</em> is undefined\n there</p>', 'A *limit* is undefined there'],
    ['<p title="NaN means not a number">x</p>', 'NaN means not a number'],
  ])('are the words of the writer in %s, since they stand in the content', (body, written) => {
    expect(codesIn(body)).not.toEqual([]);
    expect(codesIn(body, { written: () => written })).toEqual([]);
  });

  it('are never the words of the writer where a figure is printed', () => {
    const written = (): string => 'NaN undefined';
    expect(codesIn('<p><data value="1">NaN</data></p>', { written })).toEqual(['RK195']);
  });

  it.each(['<p><code>x === undefined</code></p>', '<p>Infinitely undefinedness, NaNny</p>', '<p>Nan</p>'])(
    'are not seen in %s',
    (body) => {
      expect(codesIn(body)).toEqual([]);
    },
  );

  it.each([
    ['a.json', '{"value":"NaN"}'],
    ['a.csv', 'year,value\n2026,undefined\n'],
    ['a.svg', '<svg><text>Infinity</text></svg>'],
    ['a.xml', '<title>[object Object]</title>'],
    ['a.txt', 'a \uFFFD b'],
  ])('are found in %s', (path, text) => {
    expect(findings(siteOf({ [path]: text }))).toEqual([`${path}:1:1 RK195`]);
    expect(findings(siteOf({ [path]: text }, { received: new Set([path]) }))).toEqual([]);
  });
});

describe('what tells of the machine', () => {
  it.each([
    '<p>/home/writer/site/src/pages/x.astro failed</p>',
    '<p>file:///home/writer/site/node_modules/astro/index.js</p>',
    '<p>See http://localhost:4321/reports/</p>',
    '<p>See http://127.0.0.1/x</p>',
  ])('is found in %s', (body) => {
    expect(codesIn(body, { machine })).toEqual(['RK443']);
  });

  it('is found in styles and data', () => {
    const files = {
      '_astro/a.css': 'p{}\n/*# sourceMappingURL=a.css.map */',
      'a.json': '["https://x.example/", "http://localhost:3000/"]',
    };
    expect(findings(siteOf(files))).toEqual(['_astro/a.css:2:3 RK443', 'a.json:1:25 RK443']);
  });

  it('may be what a writer writes of', () => {
    const body = '<p>Then open http://localhost:4321/ in a browser</p>';
    expect(codesIn(body, { written: () => 'Then open http://localhost:4321/ in a browser' })).toEqual([]);
  });

  it.each(['<p>/srv/home/writer/site/src/x</p>', '<p>/home/writer/sites</p>', '<p>http://localhost.example/</p>'])(
    'is not seen in %s',
    (body) => {
      expect(codesIn(body, { machine })).toEqual([]);
    },
  );
});

describe('secrets', () => {
  it.each([SECRET, encodeURIComponent(SECRET), btoa(SECRET)])('are found as %s, and not repeated', (form) => {
    const site = siteOf({ '404.html': page(`<p>\n${form}</p>`) }, { machine });
    expect(findings(site)).toEqual(['404.html:2:1 RK444']);
  });

  it('are found in files that are published as they came', () => {
    const site = siteOf({ 'data.csv': `a\n${SECRET}` }, { machine, received: new Set(['data.csv']) });
    expect(findings(site)).toEqual(['data.csv:2:1 RK444']);
  });
});
