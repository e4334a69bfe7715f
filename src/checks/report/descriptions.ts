import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportCheck } from './contract.ts';

/** Fewer words can only say that there is a chart. */
const LEAST_WORDS = 4;
/** "Chart of the data", "A graph": the reader who hears it knows as much as before. */
const SAYS_NOTHING =
  /^(?:an? |the )?(?:chart|graph|plot|figure|picture|image|diagram)(?: (?:of|with|showing) (?:the )?data)?\.?$/i;

/** A description that a writer gives instead of the generated one tells more than the title, to readers who cannot see. */
export const checkDescriptions: ReportCheck = ({ chartSpecs, locateChart }) =>
  Object.entries(chartSpecs).flatMap(([chart, { title, subtitle, description }]): Problem[] => {
    if (description === undefined) return [];
    const reason = reasonAgainst(description, { title, subtitle });
    return reason ? [problem('RK304', { chart, reason }, locateChart(chart, 'description'))] : [];
  });

function reasonAgainst(description: string, other: { title: string; subtitle: string }): string | undefined {
  for (const [name, text] of Object.entries(other))
    if (plain(text) === plain(description)) return `repeats the ${name}`;
  if (SAYS_NOTHING.test(description)) return 'only says that there is a chart';
  const words = description.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words < LEAST_WORDS ? `has ${words} ${words === 1 ? 'word' : 'words'}` : undefined;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
