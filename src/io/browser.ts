import { existsSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { problem } from '../model/errors/index.ts';
import { ProblemError } from '../model/problem.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing is asked of any network: every file comes from `files`. */
const FLAGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** The program of the Chromium that CHROME_PATH names, else of an installed one; undefined where there is none. */
export function findBrowser(env = process.env): string | undefined {
  return env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
}

export interface PrintJob {
  url: string; // the published address of the page
  /** The file at an address; undefined where there is none. */
  files: (url: string) => { body: Buffer; contentType: string } | undefined;
  paper: 'A4' | 'Letter';
}

/**
 * Prints a page with the Chromium that CHROME_PATH names, else an installed one: a tagged PDF with bookmarks for its headings.
 * The page is opened at its published address, so that the links in the PDF lead there.
 * @throws ProblemError (RK480) where there is no browser, or nothing to drive it with
 */
export async function printPage({ url, files, paper }: PrintJob, env = process.env): Promise<Uint8Array> {
  return withPages({ files, env }, async (open) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url);
    return page.pdf({ format: paper, tagged: true, outline: true, printBackground: true });
  });
}

/** A picture of a page as a reader sees it who has opened the workings of a figure. */
export interface PhotographJob extends Pick<PrintJob, 'url' | 'files'> {
  width: number; // px, and as many in the picture
  height: number;
  /** The figure whose workings are open, and how far from the top its number stands, in px. */
  figure: string;
  above: number;
}

/**
 * Takes pictures of pages, as PNG, one after the other.
 * @throws ProblemError (RK480) as `printPage` does
 */
export async function photographPages(jobs: readonly PhotographJob[], env = process.env): Promise<Uint8Array[]> {
  const [first] = jobs;
  if (!first) return [];
  return withPages({ files: first.files, env }, async (open) => {
    const pictures: Uint8Array[] = [];
    for (const { url, width, height, figure, above } of jobs) {
      const page = await open({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(url);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const button = page.locator(`.prose [popovertarget="workings-${figure}"]`).first();
      const top = await button.evaluate((element) => element.getBoundingClientRect().top);
      await page.evaluate((y) => scrollTo(0, y), top - above);
      await button.click({ force: true });
      pictures.push(await page.screenshot({ caret: 'hide' }));
    }
    return pictures;
  });
}

/** Gives a way to open pages whose every file comes from `files`, and closes the browser in the end. */
async function withPages<T>(
  { files, env }: { files: PrintJob['files']; env: NodeJS.ProcessEnv },
  use: (open: (options: BrowserContextOptions) => Promise<Page>) => Promise<T>,
): Promise<T> {
  const executablePath = findBrowser(env);
  if (executablePath === undefined || !existsSync(executablePath)) throw missing(executablePath);
  const { chromium } = await import('playwright-core').catch(() => {
    throw missing('playwright-core');
  });
  // As root, in a container, Chromium has no sandbox; it opens nothing but our own pages here.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...asRoot] });
  try {
    return await use(async (options) => {
      const page = await (await browser.newContext(options)).newPage();
      await page.route('**/*', (route) => {
        const file = files(route.request().url());
        return file ? route.fulfill(file) : route.abort();
      });
      return page;
    });
  } finally {
    await browser.close();
  }
}

function missing(what: string | undefined): ProblemError {
  const at = { file: what === 'playwright-core' ? 'package.json' : 'environment', line: 1, column: 1 };
  return new ProblemError([problem('RK480', { what }, at)]);
}
