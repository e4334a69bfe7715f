import { deskReport } from '../compile/preview/desk-report.ts';
import { DESK_ADDRESS } from '../model/preview.ts';
import type { Server } from './server.ts';
import type { Session } from './session.ts';

/** Answers the desk when it asks for a report: its figures, charts and outline as they were last compiled. */
export function serveDesk(server: Server, { root, session }: { root: string; session: Session }): void {
  server.middlewares.use((request, response, next) => {
    const slug = slugOf(request.url ?? '');
    if (slug === undefined) return next();
    void session.settled().then(() => {
      const report = deskReport(root, slug);
      response.statusCode = report ? 200 : 404;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(report ?? null));
    });
  });
}

function slugOf(url: string): string | undefined {
  const start = url.indexOf(DESK_ADDRESS);
  return start < 0 ? undefined : /^[a-z0-9-]+/.exec(url.slice(start + DESK_ADDRESS.length))?.[0];
}
