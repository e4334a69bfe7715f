import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A folder on the air, until it is closed. */
export interface Served {
  origin: string; // e.g. "http://127.0.0.1:41873"
  base: string; // e.g. "/repo/"
  /** Paths of all files below the folder, with "/", sorted. */
  files: string[];
  close: () => Promise<void>;
}

/**
 * Serves a folder as GitHub Pages does: below its base path only, an exact case even where the disk knows none, folders
 * by their index.html with a redirect to the closing slash, and 404.html with status 404 for everything else.
 */
export async function serveFolder(folder: string, base: string): Promise<Served> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const known = new Set(files);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
    const file = path === undefined ? undefined : path.replace(/(^|\/)$/, '$1index.html');
    if (file !== undefined && known.has(file)) send(response, { folder, file, status: 200 });
    else if (`${pathname}/` === base || known.has(`${file}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else if (file !== undefined && known.has('404.html')) send(response, { folder, file: '404.html', status: 404 });
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is served here.');
  });
  // The tests are busy in the same thread for seconds: a connection that ends meanwhile would fail the next request.
  server.keepAliveTimeout = 120_000;
  return { origin: await listen(server), base, files, close: () => close(server) };
}

function send(response: ServerResponse, { folder, file, status }: { folder: string; file: string; status: number }) {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type }).end(readFileSync(join(folder, file)));
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
