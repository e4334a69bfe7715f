import { setTimeout as wait } from 'node:timers/promises';

/** The compilations of one development server, one after the other. */
export interface Session {
  /** Says that something in the content changed: it is compiled, and again if more changes meanwhile. */
  changed(): void;
  /** Resolves when nothing is being compiled: what pages are made from is as new as the content. */
  settled(): Promise<void>;
  /** Resolves when what comes after a compilation is done too: the files beside the pages are as new as the content. */
  finished(): Promise<void>;
}

/** What is left to do of a compilation when pages can be made. */
export type Rest = () => Promise<void>;

/** Editors that save several files at once do so within a few milliseconds. */
const TOGETHER = 8;
/** Pages that are open are made again at once; what nobody waits for keeps out of their way, ms. */
const AFTER_PAGES = 400;

/**
 * @param compile compiles what changed; it catches its own faults, or they end up in `failed`
 * @param failed is told of a fault that is not a writer's
 */
export function createSession(compile: () => Promise<Rest>, failed: (error: unknown) => void): Session {
  let running: Promise<void> | undefined;
  let wanted = false;
  let rest: Rest | undefined;
  let finishing: Promise<void> = Promise.resolve();
  let later: NodeJS.Timeout | undefined;
  const finish = (): Promise<void> => {
    const now = rest;
    rest = undefined;
    if (now) finishing = finishing.then(now).catch(failed);
    return finishing;
  };
  const run = async (): Promise<void> => {
    await wait(TOGETHER);
    while (wanted) {
      wanted = false;
      // What was left of the one before is asked for again, where it still matters.
      rest = undefined;
      await compile().then((left) => {
        rest = left;
      }, failed);
    }
    running = undefined;
    clearTimeout(later);
    later = setTimeout(finish, AFTER_PAGES).unref();
  };
  return {
    changed() {
      wanted = true;
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
    finished: () => (running ?? Promise.resolve()).then(finish),
  };
}
