import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../src/model/script-json.ts';

const NASTY = ['</script><img src=x onerror=alert(1)>', '<!--<script>', '&quot;', 'line\u2028par\u2029end', '"\\'];

describe('scriptJson(value)', () => {
  it('says the same as JSON', () => {
    expect(JSON.parse(scriptJson({ texts: NASTY, number: 0.1 }))).toEqual({ texts: NASTY, number: 0.1 });
  });

  it('keeps every text inside of its script element', () => {
    const json = scriptJson(NASTY);
    const page = parseFragment(`<script type="application/ld+json">${json}</script><p>after</p>`);
    expect(page.childNodes.map(({ nodeName }) => nodeName)).toEqual(['script', 'p']);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  });
});
