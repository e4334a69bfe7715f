import { join, relative, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { createMemory } from '../compile/memory.ts';
import { type Previewed, proseFile, recompile } from '../compile/preview/preview.ts';
import { PREVIEW, type PreviewState, type ShownProblem } from '../model/preview.ts';
import { formatProblem } from '../model/problem.ts';
import { forgetModule } from './forget-module.ts';
import type { Broken } from './preview-plugin.ts';
import type { Server } from './server.ts';
import { createSession, type Session } from './session.ts';

/** What a writer edits; everything else is code, which Vite follows by itself. */
const FOLLOWED = ['content', 'public'];

interface Follow {
  root: string;
  broken: Broken;
  logger: AstroIntegrationLogger;
}

/** Compiles the content whenever it changes, and tells every open page how that went. Nothing a writer does ends the server. */
export function followContent(server: Server, { root, broken, logger }: Follow): Session {
  const memory = createMemory();
  let state: PreviewState = { problems: [] };
  const session = createSession(
    async () => {
      const previewed = await recompile(root, memory);
      showBroken(server, broken, previewed);
      state = { problems: previewed.problems };
      logProblems(previewed.problems, logger);
      server.ws.send(PREVIEW.state, state);
      return async () => {
        const found = await previewed.finish();
        if (found.length === 0) return;
        state = { problems: [...previewed.problems, ...found] };
        logProblems(found, logger);
        server.ws.send(PREVIEW.state, state);
      };
    },
    (error) => logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  server.ws.on(PREVIEW.hello, (_data, client) => {
    void session.settled().then(() => client.send(PREVIEW.state, state));
  });
  server.watcher.add(FOLLOWED.map((folder) => join(root, folder)));
  server.watcher.on('all', (_event, file) => {
    if (FOLLOWED.includes(relative(root, file).split(sep)[0] ?? '')) session.changed();
  });
  session.changed();
  return session;
}

/** Prose that was held back, or no longer is, has to be compiled again although its file is the same. */
function showBroken(server: Server, broken: Broken, { broken: now }: Previewed): void {
  const before = broken.slugs;
  broken.slugs = now;
  for (const slug of new Set([...before, ...now])) {
    if (before.has(slug) !== now.has(slug)) forgetModule(server, join(broken.root, proseFile(slug)));
  }
}

function logProblems(problems: readonly ShownProblem[], logger: AstroIntegrationLogger): void {
  for (const problem of problems) {
    if (problem.severity === 'error') logger.error(formatProblem(problem));
    else logger.warn(formatProblem(problem));
  }
}

/** Lets no page be made while its data is: a page asked for meanwhile waits. */
export function holdPages(server: Server, session: Session): void {
  server.middlewares.use((request, _response, next) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!isPage) return next();
    void session.settled().then(() => next());
  });
}
