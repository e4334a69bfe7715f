import { existsSync, renameSync, rmSync } from 'node:fs';
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
  rmSync(old, { recursive: true, force: true });
}

/**
 * Mends a swap that was interrupted: a site that was moved aside and not replaced is put back, one that was replaced is
 * deleted. Every command begins with it.
 */
export function mendSwap(root: string): void {
  const { now, old } = places(root);
  if (!existsSync(old)) return;
  if (existsSync(now)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, now);
}
