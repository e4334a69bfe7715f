import { chmodSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that a site is built in, beside the published one. */
export const NEXT = 'dist.next';

const places = (root: string) => ({
  now: join(root, 'dist'),
  next: join(root, NEXT),
  old: join(root, 'dist.old'),
});

/**
 * Puts `dist.next` in the place of `dist`. The site is away only between two renames; whenever the process ends in
 * between, `mendSwap` brings it back.
 */
export function swapDist(root: string): void {
  const { now, next, old } = places(root);
  mendSwap(root);
  if (existsSync(now)) renameSync(now, old);
  renameSync(next, now);
  removeWhole(old);
}

/**
 * Mends a swap that was interrupted: a site that was moved aside and not replaced is put back, one that was replaced is
 * deleted. Every command begins with it.
 */
export function mendSwap(root: string): void {
  const { now, old } = places(root);
  if (!existsSync(old)) return;
  if (existsSync(now)) removeWhole(old);
  else renameSync(old, now);
}

/** Deletes a folder, also one whose folders were made read-only: what was published is often protected like that. */
function removeWhole(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')))
      throw error;
    chmodSync(folder, 0o755);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
}
