import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';

/**
 * How long a writer waits: edits files of `eighty-fold` in a copy of this project while `npm run dev` runs on it, and watches
 * a browser until the page says what was typed. Prints the median of each kind of edit, from the moment the file is written.
 */
const ROUNDS = 9;
/** Between two edits a writer looks at the page, and what the server still does of the first is done, ms. */
const PAUSE = 1500;
const PORT = 4399;
const REPORT = 'content/reports/eighty-fold';
const PROJECT = ['content', 'public', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** An edit: what stands in the file, what comes in its place in each round, and what the page says then. */
interface Edit {
  name: string;
  file: string;
  from: string;
  to: (round: number) => string;
  shown: (round: number) => string;
}

/** Words without digits, which the check on typed numbers would stop. */
const word = (round: number): string => `draft${'abcdefghijklmnop'[round]}`;

const EDITS: Edit[] = [
  {
    name: 'prose',
    file: `${REPORT}/index.mdx`,
    from: 'In May 2026 headlines',
    to: (round) => `In May 2026 ${word(round)} headlines`,
    shown: (round) => `In May 2026 ${word(round)} headlines`,
  },
  {
    name: 'YAML (the subtitle of a chart)',
    file: `${REPORT}/charts.yaml`,
    from: 'subtitle: Annualised',
    to: (round) => `subtitle: ${word(round)} annualised`,
    shown: (round) => `${word(round)} annualised`,
  },
  {
    name: 'data (a cell of a CSV, with its figures, chart and table)',
    file: `${REPORT}/data/lead_times.csv`,
    from: 'Colossus,122,',
    // The prose calls a year three times as long: both numbers keep that right.
    to: (round) => `Colossus,${121 + 2 * (round % 2)},`,
    shown: (round) => `${121 + 2 * (round % 2)} days`,
  },
];

await runCommand({
  usage: 'npm run bench:preview',
  about: [
    'Edits a copy of a report while `npm run dev` runs on it, and says how long the page took to follow.',
    'It needs an installed Chrome or Chromium, or one that CHROME_PATH names.',
  ].join('\n'),
  options: {},
  locks: false,
  async run() {
    const root = mkdtempSync(join(tmpdir(), 'reckon-preview-'));
    for (const name of [...PROJECT, 'tsconfig.json']) cpSync(name, join(root, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    const server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(PORT), '--host'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const browser = await launchBrowser();
    try {
      const page = await browser.browser.newPage();
      await page.goto(`${await addressOf(server)}reports/eighty-fold/`, { waitUntil: 'networkidle' });
      for (const edit of EDITS) {
        const times = await measure(page, { root, edit });
        const [median = 0, least = 0, most = 0] = [times[(ROUNDS - 1) / 2], times[0], times.at(-1)];
        const words = `median ${median} ms (${least} to ${most} ms, ${ROUNDS} edits)`;
        answer(`${edit.name}: ${words}`, [{ edit: edit.name, median, times }]);
      }
    } finally {
      await browser.close();
      server.kill();
      rmSync(root, { recursive: true, force: true });
    }
    return 0;
  },
});

/** The address that the server prints when it is ready. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((done) => {
    stdout?.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/localhost:\d+\/\S*/.exec(text)?.[0];
      if (address) done(`${address.replace('localhost', '127.0.0.1').replace(/\/$/, '')}/`);
    });
  });
}

/** How long each edit took to show, in ms, the quickest first. */
async function measure(
  page: Page,
  { root, edit: { file, from, to, shown } }: { root: string; edit: Edit },
): Promise<number[]> {
  const path = join(root, file);
  const original = readFileSync(path, 'utf8');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const seen = watch(page, shown(round));
    const start = Date.now();
    writeFileSync(path, original.replace(from, to(round)));
    times.push((await seen) - start);
    await wait(PAUSE);
  }
  const back = watch(page, from);
  writeFileSync(path, original);
  await Promise.race([back, wait(PAUSE)]);
  await wait(PAUSE);
  return times.sort((a, b) => a - b);
}

/** The moment at which the page first shows something: the frame after it came into the document. */
function watch(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        // Looking at every frame would cost the page a quarter of its time.
        const observer = new MutationObserver(() => {
          if (!document.body.textContent?.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => done(Date.now()));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );
}
