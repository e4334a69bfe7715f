import { readIfThere, readJson, sha256, writeFileWhole } from '../../io/artefacts.ts';
import { packageVersion } from '../../io/package-version.ts';
import { listFiles } from '../../io/project.ts';
import type { Inputs } from './inputs.ts';

/** Below the site root; written last, so a folder without it is not whole. */
export const SITE_MANIFEST = 'build.json';

/** How a site was built, and what it consists of: enough to build it again and compare. */
export interface SiteManifest {
  address: string;
  drafts?: boolean;
  commit?: string;
  changed?: boolean;
  versions: Record<string, string>;
  /** SHA-256 of what went in, by kind. */
  inputs: Record<string, string>;
  /** SHA-256 of every other file of the site. */
  files: Record<string, string>;
}

/** Writes build.json into a finished folder. It holds no time and no place, so that two builds give the same. */
export function writeSiteManifest(root: string, folder: string, { address, drafts, revision, hashes }: Inputs): void {
  const manifest: SiteManifest = {
    address: `${address.origin}${address.base}`,
    ...(drafts ? { drafts } : {}),
    ...revision,
    versions: {
      reckon: packageVersion(root),
      astro: packageVersion(root, 'astro'),
      node: process.versions.node,
    },
    inputs: hashes,
    files: hashSite(root, folder),
  };
  writeFileWhole(`${root}/${folder}/${SITE_MANIFEST}`, `${JSON.stringify(manifest, null, 1)}\n`);
}

/** SHA-256 of each file of a built folder, by its path below the site root, without build.json itself. */
export function hashSite(root: string, folder: string): Record<string, string> {
  const files = listFiles(root, folder, { hidden: true }).files.map((file) => file.slice(folder.length + 1));
  const named = files.filter((path) => path !== SITE_MANIFEST);
  return Object.fromEntries(named.map((path) => [path, sha256(readIfThere(`${root}/${folder}/${path}`) ?? '')]));
}

/** The build.json of a folder, or undefined when it has none that can be read. */
export function readSiteManifest(root: string, folder: string): SiteManifest | undefined {
  const manifest = readJson(`${root}/${folder}/${SITE_MANIFEST}`);
  const isOne = typeof manifest === 'object' && manifest !== null && 'files' in manifest && 'address' in manifest;
  // Written by writeSiteManifest, which is typed; one that was edited differs from a second build anyway.
  return isOne ? (manifest as SiteManifest) : undefined;
}
