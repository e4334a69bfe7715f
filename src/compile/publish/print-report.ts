import { extname } from 'node:path';
import { readIfThere, writeFileWhole } from '../../io/artefacts.ts';
import { type PrintJob, printPage } from '../../io/browser.ts';
import { decodeAddress, reportPath, siteUrl } from '../../model/address.ts';
import { PDF_FILE, sealPdf } from '../../model/pdf-marks.ts';
import type { Address } from '../../model/site.ts';
import { reportDir } from '../read/report-dir.ts';
import type { FinishedReport } from '../site/report-record.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Prints the page of a report from `dist` into the report's folder, from which the next build offers it; the path and size. */
export async function printReport(
  root: string,
  { slug, report, reading }: FinishedReport,
  { address, paper }: { address: Address; paper: PrintJob['paper'] },
): Promise<{ path: string; bytes: number }> {
  const pdf = await printPage({
    url: siteUrl(address, reportPath(slug)),
    paper,
    files: builtFiles(root, address),
  });
  const sealed = sealPdf(pdf, { day: (report.updated ?? report.published).iso, hash: reading });
  const path = `${reportDir(slug)}/${PDF_FILE}`;
  writeFileWhole(`${root}/${path}`, sealed);
  return { path, bytes: sealed.length };
}

/** Gives the files of `dist` by their published addresses. */
export function builtFiles(root: string, address: Address): PrintJob['files'] {
  const site = siteUrl(address, '');
  return (url) => (url.startsWith(site) ? findFile(root, new URL(url).href.slice(site.length)) : undefined);
}

function findFile(root: string, address: string): { body: Buffer; contentType: string } | undefined {
  const path = decodeAddress(address.replace(/[?#].*$/, '')).replace(/(^|\/)$/, '$1index.html');
  const body = path.includes('..') ? undefined : readIfThere(`${root}/dist/${path}`);
  return body && { body: Buffer.from(body), contentType: TYPES[extname(path)] ?? 'application/octet-stream' };
}
