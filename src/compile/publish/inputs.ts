import { hashFiles, sha256 } from '../../io/artefacts.ts';
import { findCommit, hasChanges } from '../../io/git.ts';
import { listFiles } from '../../io/project.ts';
import type { Address } from '../../model/site.ts';

/** Everything a build reads, by what it is. */
const GROUPS: Readonly<Record<string, { folders: readonly string[]; files: readonly string[] }>> = {
  content: { folders: ['content'], files: [] },
  public: { folders: ['public'], files: [] },
  code: { folders: ['src', 'scripts'], files: ['astro.config.mjs', 'tsconfig.json'] },
  packages: { folders: [], files: ['package.json', 'package-lock.json'] },
};

/** All paths of a project that a build reads: folders and files. */
export const INPUT_PATHS: readonly string[] = Object.values(GROUPS).flatMap(({ folders, files }) => [
  ...folders,
  ...files,
]);

/** Where a build stands in the history of its project. */
export interface Revision {
  /** Absent where there is no git. */
  commit?: string;
  /** Whether what was built is not what the commit holds. */
  changed?: boolean;
}

export interface Inputs {
  address: Address;
  drafts: boolean;
  revision: Revision;
  /** SHA-256 of each group of files. */
  hashes: Record<string, string>;
}

/**
 * What goes into a build. `RECKON_COMMIT` tells the commit where the files were taken out of git, with a "+" behind it for
 * files that were changed since.
 */
export function readInputs(
  root: string,
  { address, drafts }: Pick<Inputs, 'address' | 'drafts'>,
  told = process.env.RECKON_COMMIT,
): Inputs {
  const hashes = Object.entries(GROUPS).map(([name, { folders, files }]) => {
    const found = folders.flatMap((folder) => listFiles(root, folder, { hidden: folder === 'public' }).files);
    return [name, hashFiles(root, [...found, ...files])];
  });
  return {
    address,
    drafts,
    hashes: Object.fromEntries(hashes),
    revision: told ? parseRevision(told) : findRevision(root),
  };
}

/** One hash of all inputs, and of the Node that runs the build. */
export function hashInputs({ address, drafts, hashes, revision }: Inputs): string {
  return sha256(JSON.stringify([address.origin, address.base, drafts, hashes, revision, process.version]));
}

export const formatRevision = ({ commit, changed }: Revision): string => `${commit ?? ''}${changed ? '+' : ''}`;

function parseRevision(told: string): Revision {
  const commit = told.replace(/\+$/, '');
  return { ...(commit === '' ? {} : { commit }), ...(told.endsWith('+') ? { changed: true } : {}) };
}

function findRevision(root: string): Revision {
  const commit = findCommit(root, 'HEAD');
  if (commit === undefined) return {};
  return { commit, ...(hasChanges(root, INPUT_PATHS) ? { changed: true } : {}) };
}
