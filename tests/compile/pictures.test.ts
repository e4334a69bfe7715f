import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createMemory } from '../../src/compile/memory.ts';
import { openPictures } from '../../src/compile/pictures.ts';
import { sha256 } from '../../src/io/artefacts.ts';
import { coresOfMachine } from '../../src/io/machine.ts';
import { problem } from '../../src/model/errors/index.ts';

describe('openPictures(root)', () => {
  const root = mkdtempSync(join(tmpdir(), 'reckon-pictures-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('writes a picture among the files of the site and says its hash', async () => {
    const { path, made } = await openPictures(root).add('cards/a.png', 'a', async () => ({ png: bytes('a') }));
    expect(path).toBe('cards/a.png');
    expect(await made).toEqual({ hash: sha256('a'), problems: [] });
    expect(readFileSync(join(root, '.reckon/files/cards/a.png'), 'utf8')).toBe('a');
  });

  it('makes as many at once as the machine has cores', async () => {
    const pictures = openPictures(root);
    let [running, most] = [0, 0];
    const all = [];
    for (let i = 0; i < 3 * coresOfMachine(); i++) {
      const pending = await pictures.add(`cards/${i}.png`, String(i), async () => {
        most = Math.max(most, ++running);
        await setImmediate();
        running--;
        return { png: bytes(String(i)) };
      });
      all.push(pending.made);
    }
    await Promise.all(all);
    expect(most).toBe(coresOfMachine());
  });

  it('lets whoever asks wait while 400 are waiting', async () => {
    const pictures = openPictures(root);
    let release = (): void => undefined;
    const gate = new Promise<void>((open) => {
      release = open;
    });
    let asked = 0;
    const asking = (async () => {
      for (let i = 0; i < 450; i++) {
        await pictures.add('cards/same.png', 'same', async () => {
          await gate;
          return { png: bytes('x') };
        });
        asked++;
      }
    })();
    for (let turn = 0; turn < 2000; turn++) await Promise.resolve();
    const before = asked;
    release();
    await asking;
    expect(before).toBe(400 + coresOfMachine());
    expect(asked).toBe(450);
  });

  it('makes none twice that a memory knows to be there, and again one that is gone, harmed or another', async () => {
    const memory = createMemory();
    let made = 0;
    const add = async (key: string) => {
      const pending = await openPictures(root, { memory }).add('cards/known.png', key, async () => {
        made += 1;
        return { png: bytes(key) };
      });
      return (await pending.made).hash;
    };
    const file = join(root, '.reckon/files/cards/known.png');
    expect([await add('a'), await add('a'), made]).toEqual([sha256('a'), sha256('a'), 1]);
    rmSync(file);
    expect([await add('a'), made, readFileSync(file, 'utf8')]).toEqual([sha256('a'), 2, 'a']);
    writeFileSync(file, 'x');
    expect([await add('a'), made, readFileSync(file, 'utf8')]).toEqual([sha256('a'), 3, 'a']);
    expect([await add('b'), made, readFileSync(file, 'utf8')]).toEqual([sha256('b'), 4, 'b']);
  });

  it('makes none before the start where they are held back', async () => {
    const pictures = openPictures(root, { held: true });
    let making = false;
    const { made } = await pictures.add('cards/held.png', 'held', async () => {
      making = true;
      return { png: bytes('held') };
    });
    let written = false;
    pictures.later(() => {
      written = true;
    });
    await setImmediate();
    expect([making, written]).toEqual([false, false]);
    pictures.start();
    expect(written).toBe(true);
    expect((await made).hash).toBe(sha256('held'));
  });

  it('carries what is wrong with a picture, and a failure, to whoever looks at it', async () => {
    const pictures = openPictures(root);
    const large = problem('RK101', { kilobytes: 400, most: 300 }, { file: 'a.mdx', line: 2, column: 8 });
    const wrong = await pictures.add('cards/large.png', 'large', async () => ({ png: bytes('x'), problems: [large] }));
    expect((await wrong.made).problems).toEqual([large]);
    const failed = await pictures.add('cards/failed.png', 'failed', async () => {
      throw new Error('no memory');
    });
    await setImmediate();
    await expect(failed.made).rejects.toThrow('no memory');
    expect(existsSync(join(root, '.reckon/files/cards/failed.png'))).toBe(false);
  });
});
