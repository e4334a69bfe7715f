import { describe, expect, it } from 'vitest';
import { findings, page, siteOf } from './site-of.ts';

const SOUND = { '404.html': page('<p>Nothing</p>') };

describe('checkBuiltSite(site), the files of a site', () => {
  it('finds nothing in a site that is as it was declared', () => {
    expect(findings(siteOf(SOUND))).toEqual([]);
  });

  it('names a file that was declared and is not there', () => {
    expect(findings(siteOf(SOUND, { expected: ['404.html', 'cards/x.png'] }))).toEqual(['cards/x.png:1:1 RK191']);
  });

  it('names a file that nobody declared, and lets tools name those in their own folders', () => {
    const site = siteOf({ ...SOUND, 'left.txt': '', '_astro/a.css': '' }, { expected: ['404.html'] });
    expect(findings(site)).toEqual(['left.txt:1:1 RK440']);
  });

  it.each([
    '.env',
    '.git/config',
    'a/.DS_Store',
    '_astro/page.css.map',
    'reports/x/index.mdx',
    'chunks/page.mjs',
    'a.bak',
    'notes.txt~',
  ])('never publishes %s, even if it was declared', (path) => {
    expect(findings(siteOf({ ...SOUND, [path]: '' }))).toEqual([`${path}:1:1 RK441`]);
  });

  it.each(['.nojekyll', '.well-known/security.txt'])('publishes %s, which means something to a host', (path) => {
    expect(findings(siteOf({ ...SOUND, [path]: '' }))).toEqual([]);
  });

  it.each([
    ['Mark.svg', 'mark.svg'],
    ['caf\u00e9.svg', 'cafe\u0301.svg'],
  ])('refuses %s beside %s: some disks cannot hold both', (one, other) => {
    expect(findings(siteOf({ ...SOUND, [one]: '', [other]: '' }))).toEqual([`${other}:1:1 RK442`]);
  });
});
