import { existsSync } from 'node:fs';
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
  const executablePath = findBrowser(env);
  if (executablePath === undefined || !existsSync(executablePath)) throw missing(executablePath);
  const { chromium } = await import('playwright-core').catch(() => {
    throw missing('playwright-core');
  });
  // As root, in a container, Chromium has no sandbox; it opens nothing but our own pages here.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...asRoot] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**/*', (route) => {
      const file = files(route.request().url());
      return file ? route.fulfill(file) : route.abort();
    });
    await page.goto(url);
    return await page.pdf({ format: paper, tagged: true, outline: true, printBackground: true });
  } finally {
    await browser.close();
  }
}

function missing(what: string | undefined): ProblemError {
  const at = { file: what === 'playwright-core' ? 'package.json' : 'environment', line: 1, column: 1 };
  return new ProblemError([problem('RK480', { what }, at)]);
}
