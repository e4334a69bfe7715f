import { extname } from 'node:path';
import { findSiteFile } from '../compile/preview/preview.ts';
import type { Server } from './server.ts';
import type { Session } from './session.ts';

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.zip': 'application/zip',
  '.bib': 'text/x-bibtex; charset=utf-8',
};

/** Cards and downloads are no pages: they stand beside them in `dist`, and here come from the artefacts. */
export function serveFiles(
  server: Server,
  { root, base, session }: { root: string; base: string; session: Session },
): void {
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request.url);
    const address = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    const type = TYPES[extname(address)] ?? (findSiteFile(root, address) && 'application/octet-stream');
    if (!type) return next();
    // A picture is made after the pages, and may be the old one until then.
    void session.finished().then(() => {
      const bytes = findSiteFile(root, address);
      if (!bytes) return next();
      response.setHeader('Content-Type', type);
      response.end(bytes);
    });
  });
}

/** The path of a request, decoded; "/" for one that cannot be read. */
function pathOf(url = '/'): string {
  try {
    return decodeURI(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}
