import { type Zippable, zipSync } from 'fflate';

/**
 * Files as one ZIP archive whose bytes depend on nothing but their names, their contents and the day that they are said to
 * be of: "2026-11-23". A ZIP holds local times, so the noon of that day is the same wherever it is made.
 */
export function zipFiles(files: ReadonlyMap<string, string | Uint8Array>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The time of an archive begins with 1980 (APPNOTE 4.4.6); fflate writes none after 2099.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = typeof content === 'string' ? encoder.encode(content) : content;
  return zipSync(entries, { mtime, level: 9 });
}
