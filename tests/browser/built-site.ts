import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createProject, type Project } from '../site/project.ts';
import { launchBrowser } from './launch.ts';
import { type Served, serveFolder } from './server.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where the site will be published, as far as the build is told. */
export const ORIGIN = 'https://reports.example.org';

/** The reports of this repository, built for a base path, served under it, and a browser to look at them. */
export interface BuiltSite extends Served {
  project: Project;
  browser: Browser;
  /** The address of each page below the base: "", "reports/x/", and "404.html" as a path that leads nowhere. */
  pages: string[];
  /** Opens a page of the site in a context of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
}

/** A loaded page, and what happened since its loading began. */
export interface OpenPage {
  page: Page;
  requests: { url: string; type: string }[];
  /** Messages of the console and errors of scripts, for as long as the page is open. */
  complaints: string[];
  close: () => Promise<void>;
}

/** The small site of the tests, which builds in less time than the reports of this repository. */
export const FIXTURE_SITE = 'fixture site';

/** Builds with drafts, serves and starts a browser. Throws with the output of the build when it fails. */
export async function buildSite(base: string, from?: typeof FIXTURE_SITE): Promise<BuiltSite> {
  const project = from === FIXTURE_SITE ? createProject() : createProject(ROOT);
  const { code, output } = project.run('build', ['--drafts', '--site', ORIGIN, '--base', base]);
  if (code !== 0) throw new Error(`The build ended with code ${code}:\n${output}`);
  const served = await serveFolder(`${project.root}/dist`, base);
  const { browser, close } = await launchBrowser();
  return {
    ...served,
    project,
    browser,
    pages: served.files
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/(^|\/)index\.html$/, '$1')),
    open: (path, options) => openPage(browser, `${served.origin}${served.base}${path}`, options),
    async close() {
      await close();
      await served.close();
      project.remove();
    },
  };
}

async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1240, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: OpenPage['requests'] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.goto(url);
  // Fonts decide where everything stands.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, requests, complaints, close: () => context.close() };
}
