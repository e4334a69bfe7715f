import { statSync } from 'node:fs';

/** Clocks of file systems are coarse: two changes within this time, ms, may carry one stamp. */
const TOO_NEW = 2000;

/**
 * What tells one state of a file from the next without reading it: its times, size and place on the disk.
 * @param now ms since 1970
 * @returns undefined for a file that is missing, or so new that another change could carry the same stamp
 */
export function stampOf(path: string, now: number): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stat || now - Number(stat.mtimeMs) < TOO_NEW || now - Number(stat.ctimeMs) < TOO_NEW) return undefined;
  return [stat.mtimeNs, stat.ctimeNs, stat.size, stat.ino].join(' ');
}
