import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const TESTS = resolve(import.meta.dirname, '..');

/** Ids in the names of tests: "links-assets-04", "security-01, -03 and -04". */
function idsIn(text: string): string[] {
  return [...text.matchAll(/\b([a-z]+(?:-[a-z]+)*)-\d\d(?:(?:, | and )-\d\d)*/g)].flatMap(([whole, family = '']) =>
    [...whole.matchAll(/-(\d\d)/g)].map(([, number]) => `${family}-${number}`),
  );
}

describe('the list of bad inputs', () => {
  it('has a test for each of its ids', () => {
    const sources = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const tested = new Set(sources.flatMap((name) => idsIn(readFileSync(join(TESTS, name), 'utf8'))));
    const ids = readFileSync(join(import.meta.dirname, 'ids.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(ids).toHaveLength(162);
    expect(ids.filter((id) => !tested.has(id))).toEqual([]);
  });
});
