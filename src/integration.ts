import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findAddress } from './compile/preview/preview.ts';
import { endWithParent } from './compile/publish/end-with-parent.ts';
import { type SitemapPages, sitemapPages } from './compile/publish/sitemap.ts';
import { waitingForReports } from './compile/publish/waiting-for-reports.ts';
import type { Address } from './model/site.ts';
import { followContent, holdPages } from './preview/follow-content.ts';
import { type Broken, prosePlugin } from './preview/preview-plugin.ts';
import { serveDesk } from './preview/serve-desk.ts';
import { serveFiles } from './preview/serve-files.ts';

/** Origin and base of the site that is being made; `RECKON_URL` goes before the compiled site's own. */
export function readAddress(): Address {
  return findAddress(process.cwd(), process.env.RECKON_URL);
}

/** A sheet with a number and its strip. */
const DESK_ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M5 3h14v18H5zM8 8h8M8 16h8M10 14v4M14 14v4"/></svg>';

/** Astro's part of Reckon. A build waits for the compiled reports; in dev it compiles what changes, shows it, and serves cards and downloads. */
export function reckon(): AstroIntegration {
  const broken: Broken = { root: process.cwd(), slugs: new Set() };
  return {
    name: 'reckon',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp, injectScript, updateConfig }) => {
        endWithParent();
        broken.root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [prosePlugin(broken), waitingForReports()] } });
        if (command !== 'dev') return;
        // Found on the first page only, it would have that page loaded a second time.
        updateConfig({ vite: { optimizeDeps: { include: ['morphdom'] } } });
        injectScript('page', "import '/src/desk/live.ts';");
        addDevToolbarApp({ id: 'reckon-desk', name: 'Desk', icon: DESK_ICON, entrypoint: '/src/desk/app.ts' });
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = broken;
        const session = followContent(server, { root, broken, logger });
        holdPages(server, session);
        serveDesk(server, { root, session });
        serveFiles(server, { root, base: readAddress().base, session });
      },
    },
  };
}

/** What @astrojs/sitemap asks: which pages the sitemap lists, and when each was changed. */
export function sitemapOptions() {
  const { origin, base } = readAddress();
  let read: SitemapPages | undefined;
  // Asked for at the end of a build, when all has been compiled.
  const pages = (): SitemapPages => {
    read ??= sitemapPages(process.cwd());
    return read;
  };
  const pathOf = (url: string): string => decodeURI(url.slice(`${origin}${base}`.length));
  return {
    filter: (url: string): boolean => pages().isListed(pathOf(url)),
    serialize: <Item extends { url: string; lastmod?: string | undefined }>(item: Item): Item => {
      const lastmod = pages().changedOn(pathOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}
