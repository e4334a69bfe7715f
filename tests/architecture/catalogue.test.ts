import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/model/errors/index.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/model/errors');

describe('the catalogue of errors', () => {
  const defined = readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/^ {2}(RK\d+): defineError/gm)].map(
      (match) => match[1] ?? '',
    ),
  );

  it('gives every code one meaning: two rooms that take the same number would lose one without a word', () => {
    expect(defined.filter((code, i) => defined.indexOf(code) !== i)).toEqual([]);
  });

  it('holds every code that a room defines', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...defined].sort());
  });

  it('writes codes in one form, and titles as a few words', () => {
    const odd = Object.entries(catalogue).filter(
      ([code, { title }]) => !/^RK\d{3}$/.test(code) || !/^[A-Z].{3,79}[^.]$/.test(title),
    );
    expect(odd.map(([code, { title }]) => `${code} ${title}`)).toEqual([]);
  });
});
