import { extname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { findAddress, findSiteFile, recompile } from './compile/preview/preview.ts';
import { formatProblem } from './model/problem.ts';
import type { Address } from './model/site.ts';
import { maskImageFigures } from './prose/image-figures.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Server = Parameters<ServerSetup>[0]['server'];

/** Origin and base of the site that is being made; `RECKON_URL` goes before the compiled site's own. */
export function readAddress(): Address {
  return findAddress(process.cwd(), process.env.RECKON_URL);
}

/** Astro's part of Reckon. In dev it compiles what a writer changes, and serves cards and downloads. */
export function reckon(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'reckon',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [imageFigures()] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        serveFiles(server, root);
        watchContent(server, { root, logger });
      },
    },
  };
}

/** Lets figures in alternative texts through the MDX compiler, which must come after it. */
function imageFigures() {
  return {
    name: 'reckon-image-figures',
    enforce: 'pre' as const,
    transform: { filter: { id: /\.mdx$/ }, handler: (code: string) => ({ code: maskImageFigures(code), map: null }) },
  };
}

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
};

/** Cards and downloads are no pages: they stand beside them in `dist`, and here come from the artefacts. */
function serveFiles(server: Server, root: string): void {
  const { base } = readAddress();
  server.middlewares.use((request, response, next) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const address = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    const bytes = findSiteFile(root, address);
    if (!bytes) return next();
    response.setHeader('Content-Type', TYPES[extname(address)] ?? 'application/octet-stream');
    response.end(bytes);
  });
}

function watchContent(server: Server, { root, logger }: { root: string; logger: AstroIntegrationLogger }): void {
  let running = false;
  let again = false;
  const compile = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    do {
      again = false;
      await compileOnce(root, logger);
    } while (again);
    running = false;
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(`${root}content`);
  server.watcher.on('all', (_event, file) => {
    if (relative(root, file).split(sep)[0] === 'content') void compile();
  });
}

/** A writer's mistake, or a fault of our own, is shown and never ends the server. */
async function compileOnce(root: string, logger: AstroIntegrationLogger): Promise<void> {
  try {
    for (const problem of await recompile(root)) {
      if (problem.severity === 'error') logger.error(formatProblem(problem));
      else logger.warn(formatProblem(problem));
    }
  } catch (error) {
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
