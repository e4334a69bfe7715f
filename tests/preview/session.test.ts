import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSession, type Rest } from '../../src/preview/session.ts';

const nothingLeft: Rest = () => Promise.resolve();

/** A compilation that ends when it is told to, and how often it ran. */
function controlled() {
  const runs: (() => void)[] = [];
  const compile = () => new Promise<Rest>((done) => runs.push(() => done(nothingLeft)));
  return { runs, compile };
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await wait(1);
};

describe('createSession(compile, failed)', () => {
  it('compiles changes that come together once, and those that come meanwhile once more', async () => {
    const { runs, compile } = controlled();
    const session = createSession(compile, () => undefined);
    session.changed();
    session.changed();
    await until(() => runs.length === 1);
    session.changed();
    session.changed();
    runs[0]?.();
    await until(() => runs.length === 2);
    runs[1]?.();
    await session.settled();
    expect(runs).toHaveLength(2);
  });

  it('is settled at once when nothing is going on, and only after the last compilation otherwise', async () => {
    const { runs, compile } = controlled();
    const session = createSession(compile, () => undefined);
    await session.settled();
    session.changed();
    let settled = false;
    const end = session.settled().then(() => {
      settled = true;
    });
    await until(() => runs.length === 1);
    session.changed();
    runs[0]?.();
    await until(() => runs.length === 2);
    expect(settled).toBe(false);
    runs[1]?.();
    await end;
  });

  it('does what is left of the newest compilation, and nothing of one that was overtaken', async () => {
    const { runs, compile } = controlled();
    const done: number[] = [];
    let count = 0;
    const session = createSession(
      () =>
        compile().then(() => {
          const number = ++count;
          return async () => void done.push(number);
        }),
      () => undefined,
    );
    session.changed();
    await until(() => runs.length === 1);
    session.changed();
    runs[0]?.();
    await until(() => runs.length === 2);
    runs[1]?.();
    await session.settled();
    expect(done).toEqual([]);
    await session.finished();
    expect(done).toEqual([2]);
    await session.finished();
    expect(done).toEqual([2]);
  });

  it('does what is left by itself when nobody asks', async () => {
    let done = false;
    const session = createSession(
      async () => async () => {
        done = true;
      },
      () => undefined,
    );
    session.changed();
    await until(() => done);
  });

  it('tells of a fault and goes on', async () => {
    const faults: unknown[] = [];
    let runs = 0;
    const session = createSession(
      () => {
        runs += 1;
        return runs === 1 ? Promise.reject(new Error('a fault')) : Promise.resolve(nothingLeft);
      },
      (error) => faults.push(error),
    );
    session.changed();
    await session.settled();
    session.changed();
    await session.settled();
    expect(faults).toEqual([new Error('a fault')]);
    expect(runs).toBe(2);
  });
});
