import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/preview/session.ts';

/** A compilation that ends when it is told to, and how often it ran. */
function controlled() {
  const runs: (() => void)[] = [];
  const compile = () => new Promise<void>((done) => runs.push(done));
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

  it('tells of a fault and goes on', async () => {
    const faults: unknown[] = [];
    let runs = 0;
    const session = createSession(
      () => {
        runs += 1;
        return runs === 1 ? Promise.reject(new Error('a fault')) : Promise.resolve();
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
