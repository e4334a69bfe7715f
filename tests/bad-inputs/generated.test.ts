import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/model/errors/index.ts';
import { type Changes, compileWith, root } from './bad-input.ts';
import { REPORT, SOUND } from './sound-report.ts';

const FILES = ['index.mdx', 'figures.yaml', 'charts.yaml', 'sources.yaml', 'datapackage.yaml', 'data/rain.csv'];
/** Pieces that mean something to one of the parsers, and some that mean nothing to any. */
const PIECES = (
  '" \' , ; : - -- --- # & * ! % @ ` | > { } [ ] ( ) < / \\ = + ^ $ ~ \t \r \n \r\n \0 \u2212 \u202e \ufeff é e\u0301 😀 \ud800 ' +
  '0 1e400 9007199254740993 NaN null ~ .5 0x1F 2026-02-30 <Fig <Chart /> </ <!-- {fig:last} [@gauge-board] [^1] ' +
  '$x *a &a << ? !!js to stated.low last first growth sum( days( USD mm km/h % select drop'
).split(' ');

/** One edit: somewhere in the text, some characters go and a piece comes. Places are shares of its length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 12 }),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 4 })),
});

function edited(text: string, edits: readonly { at: number; cut: number; piece: string }[]): string {
  return edits.reduce((now, { at, cut, piece }) => {
    const offset = Math.floor(at * now.length);
    return now.slice(0, offset) + piece + now.slice(offset + cut);
  }, text);
}

/** Compiles, and holds what comes out to the promise: a report, or problems of the catalogue at places that there are. */
async function compileAnything(files: Changes): Promise<void> {
  const started = performance.now();
  const { exitCode, problems, report } = await compileWith(files);
  expect(performance.now() - started).toBeLessThan(10_000);
  if (exitCode === 0) {
    const { id: _, ...shown } = { id: 0, ...report?.charts.rain?.wide };
    expect(JSON.stringify(shown)).not.toMatch(/NaN|Infinity|undefined/);
  }
  for (const { code, at, message } of problems) {
    expect(catalogue).toHaveProperty(code);
    expect(message).not.toMatch(/\n\s+at |\[object Object\]|(?<!")undefined/);
    const path = join(root, at.file);
    if (!existsSync(path) || statSync(path).isDirectory()) continue;
    const lines = readFileSync(path, 'utf8').split(/\r\n|\r|\n/);
    expect(at.line, `${code} ${message}`).toBeLessThanOrEqual(lines.length);
    expect(at.column, `${code} ${message}`).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length + 1);
  }
  expect(readdirSync(root).sort()).toEqual(
    readdirSync(root)
      .filter((name) => OWN.has(name))
      .sort(),
  );
}

/** What a project holds, and what Reckon may write. */
const OWN = new Set(['content', 'public', '.reckon']);

describe('anything at all in the files of a report', () => {
  it.each(FILES)(
    'gives a report or problems, for %s with some characters changed',
    async (file) => {
      const sound = SOUND[`${REPORT}/${file}`] ?? '';
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) =>
          compileAnything({ [file]: edited(sound, edits) }),
        ),
        { numRuns: 60, seed: 7 },
      );
    },
    120_000,
  );

  it.each(FILES)(
    'gives a report or problems, for %s of any bytes',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => compileAnything({ [file]: bytes })),
        { numRuns: 25, seed: 8 },
      );
    },
    120_000,
  );

  it('gives a figure or problems for any formula', async () => {
    const words = fc.constantFrom(
      ...'first last growth ( ) + - * / ^ to % mm 1 2 100 0 sum( max( days( , .as_of sqrt('.split(' '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 12 }), (parts) =>
        compileAnything({ 'figures.yaml': [['(last - first) / first to %', `"${parts.join(' ')}"`]] }),
      ),
      { numRuns: 120, seed: 9 },
    );
  }, 120_000);

  it('gives a report or problems for any name of its folder', async () => {
    const name = fc
      .oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }))
      .filter((text) => !/[/\0]/.test(text) && !/^\.\.?$/.test(text) && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(name, (slug) => compileAnything({ [`/content/reports/${slug}/index.mdx`]: 'x' })),
      { numRuns: 60, seed: 10 },
    );
  }, 120_000);
});
