import { setTimeout as wait } from 'node:timers/promises';

/** The compilations of one development server, one after the other. */
export interface Session {
  /** Says that something in the content changed: it is compiled, and again if more changes meanwhile. */
  changed(): void;
  /** Resolves when nothing is being compiled: what pages are made from is as new as the content. */
  settled(): Promise<void>;
}

/** Editors that save several files at once do so within a few milliseconds. */
const TOGETHER = 8;

/**
 * @param compile compiles what changed; it catches its own faults, or they end up in `failed`
 * @param failed is told of a fault that is not a writer's
 */
export function createSession(compile: () => Promise<void>, failed: (error: unknown) => void): Session {
  let running: Promise<void> | undefined;
  let wanted = false;
  const run = async (): Promise<void> => {
    await wait(TOGETHER);
    while (wanted) {
      wanted = false;
      await compile().catch(failed);
    }
    running = undefined;
  };
  return {
    changed() {
      wanted = true;
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
  };
}
