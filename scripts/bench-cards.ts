import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { drawCard } from '../src/compile/card/draw-card.ts';
import { openFonts } from '../src/compile/card/open-fonts.ts';
import { openPictures, type PendingPicture } from '../src/compile/pictures.ts';
import { openCache } from '../src/io/artefacts.ts';
import { coresOfMachine } from '../src/io/machine.ts';
import { ChartSpecSchema } from '../src/model/chart.ts';
import { parsePartialDate } from '../src/model/date.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';

type CardInput = Parameters<typeof drawCard>[1]['input'];

/** How many report cards a cold build of a large site draws, and when the memory is looked at after that. */
const COLD = 100;
const STEPS = [100, 500, 1000];
const LOCALE = { language: 'en-GB', currencies: ['USD'], units: {} };
const AT = { file: 'bench', line: 1, column: 1 };

await runCommand({
  usage: 'npm run bench:cards',
  about: 'Times the drawing of a hundred report cards, cold and again, and looks at the memory of up to a thousand.',
  options: {},
  locks: false,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'reckon-cards-'));
    process.chdir(folder);
    try {
      await bench(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
});

async function bench(root: string): Promise<void> {
  setFlagsFromString('--expose-gc');
  // The flag gives new contexts a collector, and this one none.
  const collect = runInNewContext('gc') as () => void;
  const cold = await draw(root, 0, COLD);
  const warm = await draw(root, 0, COLD);
  const sizes = readdirSync(join(root, '.reckon/files/cards')).map(
    (name) => statSync(join(root, '.reckon/files/cards', name)).size / 1000,
  );
  answer(`${COLD} report cards on ${coresOfMachine()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}`, []);
  answer(line(['', 'drawn', 'seconds', 'processor seconds']), []);
  answer(line(['cold', ...cells(cold)]), [{ name: 'cold', ...cold }]);
  answer(line(['warm', ...cells(warm)]), [{ name: 'warm', ...warm }]);
  answer(`PNG: ${Math.round(Math.min(...sizes))} to ${Math.round(Math.max(...sizes))} KB\n`, []);
  answer(line(['cards', 'heap and buffers, MB', 'resident, MB']), []);
  let done = COLD;
  for (const step of STEPS) {
    if (step > done) await draw(root, done, step);
    done = step;
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    const [heap, resident] = [(heapUsed + external) / 1e6, rss / 1e6];
    answer(line([String(step), heap.toFixed(0), resident.toFixed(0)]), [{ cards: step, heap, resident }]);
  }
}

interface Drawn {
  drawn: number;
  seconds: number;
  processor: number;
}

/** Draws the cards `from` … `to` as a build does, to files, with what one run of a build has: fonts, cache, threads for PNGs. */
async function draw(root: string, from: number, to: number): Promise<Drawn> {
  const begin = process.cpuUsage();
  const start = performance.now();
  const { fontsFor } = openFonts();
  const workshop = { cache: openCache(root), codeHash: 'bench', fontsFor, pictures: openPictures(root) };
  const made: PendingPicture['made'][] = [];
  let drawn = 0;
  for (let i = from; i < to; i++) {
    const card = await drawCard(`report-${i}`, { input: inputOf(i), alt: '' }, workshop);
    if (card.problems.length > 0 || !card.picture) throw new Error(card.problems.map(({ message }) => message).join());
    if (card.drawn) drawn += 1;
    made.push(card.picture.made);
  }
  await Promise.all(made);
  const { user, system } = process.cpuUsage(begin);
  return { drawn, seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

function inputOf(i: number): CardInput {
  return {
    layout: 'report',
    language: LOCALE.language,
    title: `River ${i} rose by ${20 + (i % 60)} cm in three years, and nobody who lives beside it was told`,
    figure: {
      text: `${20 + (i % 60)} cm`,
      label: `Rise of river ${i} since 2023`,
      interval: `${15 + (i % 60)} to ${26 + (i % 60)} cm`,
    },
    chart: chartOf(i),
    siteName: 'Reports of the rivers',
    date: '6 October 2026',
    at: AT,
  };
}

/** Forty months of a level, with a label at the end. */
function chartOf(i: number): CardInput['chart'] {
  const spec = ChartSpecSchema.parse({
    kind: 'line',
    title: 'The level rose',
    subtitle: 'Monthly mean level of the river, metres',
    data: { table: 't' },
    x: 'month',
    y: 'level',
  });
  const rows = Array.from({ length: 40 }, (_, month) => {
    const iso = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const level = 3 + i / 100 + month * 0.02 + Math.sin(month + i) * 0.2;
    return { cells: { month: parsePartialDate(iso) ?? null, level }, at: AT };
  });
  const columns = [
    { name: 'month', title: 'Month', type: 'date' as const },
    { name: 'level', title: 'Level', type: 'number' as const, unit: 'm' },
  ];
  const data = { columns, rows, figures: {}, at: AT, placeOf: () => AT };
  return { id: `level-${i}`, spec, data, locale: LOCALE, caption: 'Monthly mean level, metres', source: 'Gauge Board' };
}

function cells({ drawn, seconds, processor }: Drawn): string[] {
  return [String(drawn), seconds.toFixed(2), processor.toFixed(2)];
}

function line(texts: string[]): string {
  return `| ${texts.join(' | ')} |`;
}
