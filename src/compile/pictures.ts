import pLimit from 'p-limit';
import { sha256, writeIfNew } from '../io/artefacts.ts';
import { coresOfMachine } from '../io/machine.ts';
import { ARTEFACTS } from '../model/artefacts.ts';
import type { Problem } from '../model/problem.ts';

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
   * @param make gives the bytes of the file
   */
  add(path: string, make: () => Promise<Picture>): Promise<PendingPicture>;
}

interface Picture {
  png: Uint8Array;
  problems?: Problem[];
}

/** What waits is an SVG of about 50 KB each. */
const MOST_WAITING = 400;

export function openPictures(root: string): Pictures {
  const limit = pLimit(coresOfMachine());
  const asked: Promise<unknown>[] = [];
  return {
    add: async (path, make) => {
      if (limit.pendingCount >= MOST_WAITING) await asked.at(-MOST_WAITING);
      const made = limit(async () => {
        const { png, problems = [] } = await make();
        writeIfNew(`${root}/${ARTEFACTS.files}/${path}`, png);
        return { hash: sha256(png), problems };
      });
      // Whoever asked for the picture looks at how it went at the end of the run, and not at all when the run is given up.
      asked.push(made.catch(() => undefined));
      return { path, made };
    },
  };
}
