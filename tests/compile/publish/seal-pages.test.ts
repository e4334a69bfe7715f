import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/checks/pages/parse-page.ts';
import { openSeals } from '../../../src/compile/publish/seal-pages.ts';
import { contentPolicy } from '../../../src/model/content-policy.ts';
import { siteOf } from '../../checks/pages/site-of.ts';
import { folderWith } from '../../io/folder.ts';

function sealed(html: string): { html: string; codes: string[] } {
  const root = folderWith({ 'dist.next/404.html': html });
  const seals = openSeals(siteOf({ '404.html': html }));
  seals.add(parsePage('404.html', html));
  const codes = seals.write(root).map(({ code }) => code);
  return { html: readFileSync(join(root, 'dist.next/404.html'), 'utf8'), codes };
}

describe('openSeals(site)', () => {
  it('puts the policy behind the character set, before all that it covers', () => {
    const { html } = sealed('<html><head><meta charset="utf-8"><style>p{}</style></head><body></body></html>');
    expect(html).toMatch(
      /^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>/,
    );
    // echo -n 'p{}' | openssl dgst -sha256 -binary | base64
    expect(html).toContain("style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='");
    expect(html).toContain("script-src 'none'");
  });

  it('allows scripts of the site where a page loads one, and none that is written into it', () => {
    const { html } = sealed('<html><head></head><body><script src="/repo/x.js"></script></body></html>');
    expect(html).toMatch(/^<html><head><meta http-equiv/);
    expect(html).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
  });

  it('takes JSON-LD for data', () => {
    const { html } = sealed('<html><head></head><body><script type="application/ld+json">{}</script></body></html>');
    expect(html).toContain("script-src 'none'");
  });

  it('refuses a page that has no place for it', () => {
    expect(sealed('<p>x</p>')).toEqual({ html: '<p>x</p>', codes: ['RK449'] });
  });
});

describe('contentPolicy(needs)', () => {
  it('says of everything that a page could load whether it may', () => {
    const policy = contentPolicy({ styles: [], scripts: false });
    for (const name of ['default-src', 'base-uri', 'form-action', 'frame-src', 'img-src', 'object-src', 'style-src'])
      expect(policy).toMatch(new RegExp(`(?:^|; )${name} '`));
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });
});
