import { writeFileWhole } from '../../io/artefacts.ts';
import { photographPages } from '../../io/browser.ts';
import { reportPath, siteUrl } from '../../model/address.ts';
import type { Address } from '../../model/site.ts';
import { builtFiles } from '../publish/print-report.ts';

/** The pictures of README: a number of the report with its workings open, on a screen and on a phone. */
export const PICTURES = [
  { path: 'docs/images/report.png', width: 1240, height: 1060, above: 165 },
  { path: 'docs/images/report-narrow.png', width: 360, height: 780, above: 130 },
];
const REPORT = 'eighty-fold';
const FIGURE = 'gpu_hour';

/**
 * Takes the pictures of README from the built site, each in the size that it always has.
 * @returns the paths of the pictures, and how many bytes each has
 */
export async function takeScreenshots(root: string, address: Address): Promise<{ path: string; bytes: number }[]> {
  const files = builtFiles(root, address);
  const url = siteUrl(address, reportPath(REPORT));
  const jobs = PICTURES.map((picture) => ({ ...picture, url, files, figure: FIGURE }));
  const taken = await photographPages(jobs);
  return PICTURES.flatMap(({ path }, i) => {
    const bytes = taken[i];
    if (!bytes) return [];
    writeFileWhole(`${root}/${path}`, bytes);
    return [{ path, bytes: bytes.length }];
  });
}
