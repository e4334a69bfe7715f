import { join, normalize } from 'node:path';
import { readIfThere } from '../../io/artefacts.ts';
import { readCompiledSite } from '../../io/compiled.ts';
import { parseAddress } from '../../model/address.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { Problem } from '../../model/problem.ts';
import type { Address } from '../../model/site.ts';

/** The address that the pages are made for: `url` when the command gave one, else that of the compiled site. */
export function findAddress(root: string, url: string | undefined): Address {
  if (url !== undefined) return parseAddress(url);
  try {
    return parseAddress(readCompiledSite(root).site.url);
  } catch {
    // Type checks start Astro before anything has been compiled; no page is made then.
    return parseAddress('http://localhost/');
  }
}

/** A file that goes into the site as it is (card, download), by its address below the site root; undefined for none. */
export function findSiteFile(root: string, address: string): Uint8Array | undefined {
  const path = normalize(address);
  if (path.startsWith('..') || path.endsWith('/') || path === '.') return undefined;
  return readIfThere(join(root, ARTEFACTS.files, path));
}

/** Compiles what has changed, drafts with the rest. The engine is loaded on first use, since a build of the pages never needs it. */
export async function recompile(root: string): Promise<Problem[]> {
  const { compileSite } = await import('../site/compile-site.ts');
  const { problems } = await compileSite(root, { drafts: true });
  return problems;
}
