import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/io/browser.ts';
import { unpackChromium } from './bundled-chromium.ts';

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
  const executablePath = env.RECKON_BROWSER === 'bundled' ? undefined : findBrowser(env);
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
