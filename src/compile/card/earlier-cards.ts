import { writeFileWhole } from '../../io/artefacts.ts';
import { hasFile } from '../../io/project.ts';
import { readWrittenJson } from '../../io/written-json.ts';
import { chartPath, figurePath, reportPath } from '../../model/address.ts';
import { type CardRecord, CardRecordSchema, type EarlierCard } from '../../model/card-record.ts';
import type { CompiledCard, CompiledReport } from '../../model/compiled.ts';
import { problem } from '../../model/errors/index.ts';
import { parseContent } from '../../model/parse.ts';
import { compareText, type Locator, type Problem } from '../../model/problem.ts';
import { isPublic } from '../../model/publication.ts';

export const CARD_RECORD = 'content/cards.json';

interface Published {
  reports: readonly { slug: string; report: CompiledReport }[];
  /** Of the home page. */
  card: Pick<CompiledCard, 'path'>;
}

interface Setting {
  /** How many addresses of each page stay beside that of today. */
  keep: number;
  /** Positions within site.yaml. */
  locate: Locator;
}

/**
 * The addresses at which earlier builds published the cards of pages that are still there, by what content/cards.json has
 * recorded. A card that is not recorded yet is a warning: once it changes, nobody would know its address.
 */
export function findEarlierCards(
  root: string,
  published: Published,
  { keep, locate }: Setting,
): { earlier: EarlierCard[]; problems: Problem[] } {
  if (keep === 0) return { earlier: [], problems: [] };
  const { record, problems } = readRecord(root);
  if (!record) return { earlier: [], problems };
  const cards = cardsOf(published);
  const unrecorded = [...cards].filter(([page, path]) => record.cards[page]?.at(-1) !== path).map(([page]) => page);
  const taken = new Set(cards.values());
  const earlier = [...cards].flatMap(([page, card]) =>
    olderOf(record.cards[page] ?? [], card)
      .slice(-keep)
      .flatMap((path) => (taken.has(path) ? [] : [{ path, card }])),
  );
  const [page] = unrecorded;
  return {
    earlier: [...new Map(earlier.map((one) => [one.path, one])).values()],
    problems:
      page === undefined ? [] : [problem('RK109', { page, others: unrecorded.length - 1 }, locate(['cards', 'keep']))],
  };
}

/**
 * Writes the addresses of today's cards into content/cards.json, behind those that are there; of each page as many are kept
 * as the site publishes. Pages that are gone are forgotten: there is no picture to show for them.
 * @returns how many cards have a new address
 */
export function recordCards(
  root: string,
  published: Published,
  { keep }: Pick<Setting, 'keep'>,
): { recorded: number; problems: Problem[] } {
  const { record, problems } = readRecord(root);
  if (!record) return { recorded: 0, problems };
  const cards = [...cardsOf(published)].sort(([a], [b]) => compareText(a, b));
  const recorded = cards.filter(([page, path]) => record.cards[page]?.at(-1) !== path).length;
  const next: CardRecord = {
    version: 1,
    cards: Object.fromEntries(
      cards.map(([page, path]) => [page, [...olderOf(record.cards[page] ?? [], path).slice(-keep), path]]),
    ),
  };
  writeFileWhole(`${root}/${CARD_RECORD}`, `${JSON.stringify(next, null, 2)}\n`);
  return { recorded, problems: [] };
}

/** Every address before that of today. A card that is again what it was is not older than itself. */
const olderOf = (paths: readonly string[], today: string): string[] => paths.filter((path) => path !== today);

/** The card of each public page, by the page's path. */
function cardsOf({ reports, card }: Published): Map<string, string> {
  const pages = reports
    .filter(({ report }) => isPublic(report.state))
    .flatMap(({ slug, report }): [string, string][] => [
      [reportPath(slug), report.card.path],
      ...Object.entries(report.chartCards).map(([id, one]): [string, string] => [chartPath(slug, id), one.path]),
      ...Object.entries(report.shared).map(([id, one]): [string, string] => [figurePath(slug, id), one.card.path]),
    ]);
  return new Map([['', card.path], ...pages]);
}

function readRecord(root: string): { record?: CardRecord; problems: Problem[] } {
  if (!hasFile(root, CARD_RECORD)) return { record: { version: 1, cards: {} }, problems: [] };
  const { data, locate, problems } = readWrittenJson(root, CARD_RECORD);
  if (problems.length > 0) return { problems };
  const { value, problems: faults } = parseContent(CardRecordSchema, data, locate);
  return value ? { record: value, problems: [] } : { problems: faults };
}
