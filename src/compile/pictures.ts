import pLimit from 'p-limit';
import { sha256, writeIfNew } from '../io/artefacts.ts';
import { coresOfMachine } from '../io/machine.ts';
import { ARTEFACTS } from '../model/artefacts.ts';
import type { Problem } from '../model/problem.ts';
import { type Memory, NO_MEMORY } from './memory.ts';
import { rememberHash } from './remember-files.ts';

/** A picture whose address is known and which is still being made. */
export interface PendingPicture {
  /** Below the site root. */
  path: string;
  /** SHA-256 of the file, when it stands in .reckon/files, and what is wrong with it. */
  made: Promise<{ hash: string; problems: Problem[] }>;
}

/** Where pictures are made beside the rest of a run: libvips has threads of its own. */
export interface Pictures {
  /**
   * Has a picture made and written. Waits while many others are waiting, so that memory does not grow with their number.
   * @param path below the site root
   * @param key hash of all that it is made from: a memory has no picture made twice
   * @param make gives the bytes of the file
   */
  add(path: string, key: string, make: () => Promise<Picture>): Promise<PendingPicture>;
  /** Does something now, or with the pictures where these are held back. */
  later(work: () => void): void;
  /** Lets pictures be made that were held back; none was where nothing asked for that. */
  start(): void;
}

export interface PicturesOptions {
  /** Of a process that compiles again and again. */
  memory?: Memory;
  /** Makes none before it is told to start: a preview has its pages to make first. */
  held?: boolean;
}

interface Picture {
  png: Uint8Array;
  problems?: Problem[];
}

type Made = Awaited<PendingPicture['made']>;

/** What waits is an SVG of about 50 KB each. */
const MOST_WAITING = 400;

export function openPictures(root: string, { memory = NO_MEMORY, held = false }: PicturesOptions = {}): Pictures {
  const limit = pLimit(coresOfMachine());
  const asked: Promise<unknown>[] = [];
  const started = Promise.withResolvers<void>();
  const waiting: (() => void)[] = [];
  if (!held) started.resolve();
  return {
    add: async (path, key, make) => {
      if (limit.pendingCount >= MOST_WAITING) await asked.at(-MOST_WAITING);
      const file = `${root}/${ARTEFACTS.files}/${path}`;
      const write = (): Promise<Made> =>
        limit(async () => {
          const { png, problems = [] } = await make();
          writeIfNew(file, png);
          return { hash: sha256(png), problems };
        });
      const made = started.promise.then(async () => {
        const before = await memory.keep(`picture ${path}`, key, write);
        return memory === NO_MEMORY || isThere(file, before) ? before : write();
      });
      // Whoever asked for the picture looks at how it went at the end of the run, and not at all when the run is given up.
      asked.push(made.catch(() => undefined));
      return { path, made };
    },
    later: (work) => (held ? void waiting.push(work) : work()),
    start: () => {
      for (const work of waiting.splice(0)) work();
      started.resolve();
    },
  };

  /** Artefacts may be deleted, or harmed, while a preview runs. */
  function isThere(file: string, { hash }: Made): boolean {
    return rememberHash(memory, file) === hash;
  }
}
