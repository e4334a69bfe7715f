import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './bundled-chromium.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Names that the tests may ask for exist on this machine alone: whatever else the browser wants, it does not find. */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Containers and build machines run as root, have little shared memory and no graphics card. */
const CONTAINER = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Letters as wide as their font says: without this, headless Chromium rounds each to whole pixels on some machines. */
const TEXT = ['--font-render-hinting=none'];

/** A browser, and the end of it with all that was unpacked for it. */
export interface Launched {
  browser: Browser;
  close: () => Promise<void>;
}

/**
 * Starts Chromium: the one that CHROME_PATH names, else an installed one, else the one from the npm package, which needs
 * nothing of the machine. `RECKON_BROWSER=bundled` takes the last even where another is installed.
 */
export async function launchBrowser(env = process.env): Promise<Launched> {
  const executablePath = env.RECKON_BROWSER === 'bundled' ? undefined : (env.CHROME_PATH ?? INSTALLED.find(existsSync));
  if (executablePath) {
    const browser = await chromium.launch({ executablePath, args: [...OFFLINE, ...CONTAINER, ...TEXT] });
    return { browser, close: () => browser.close() };
  }
  const bundled = await unpackChromium();
  const browser = await chromium.launch({
    executablePath: bundled.executablePath,
    args: [...OFFLINE, ...CONTAINER, ...TEXT, '--no-zygote'],
    env: { ...env, ...bundled.env },
  });
  return {
    browser,
    async close() {
      await browser.close();
      bundled.remove();
    },
  };
}
