import { writersDay } from '../../io/writers-day.ts';
import { parsePartialDate } from '../../model/date.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import { compileSite } from '../site/compile-site.ts';
import type { Answers } from './answers.ts';
import { checkSlug, type FirstTable, makeReport, readFirstTable, slugOf } from './make-report.ts';

type Flag = 'title' | 'question' | 'csv' | 'slug' | 'source-title' | 'source-url' | 'as-of' | 'licence';
type Flags = Partial<Record<Flag, string | undefined>>;
/** Asks whoever sits there; undefined for no answer, and where nobody does. */
type Ask = (question: string) => Promise<string | undefined>;

interface Outcome {
  /** What is told last. */
  lines: string[];
  problems: Problem[];
  code: 0 | 1 | 2;
}

/** What is asked for, and what a usable answer is. Only the writer knows these: nothing stands in for them. */
const QUESTIONS: Partial<Record<Flag, { words: string; fits?: (text: string) => boolean; form?: string }>> = {
  csv: { words: 'The CSV to begin with: ' },
  title: { words: 'Title of the report: ' },
  question: { words: 'The question that it answers, in one sentence: ' },
  'source-title': { words: 'Where the table is from; the title of the page or document: ' },
  'source-url': {
    words: 'Its address (https://…): ',
    fits: (text) => /^https?:\/\//.test(text) && URL.canParse(text),
    form: 'an address that begins with https://',
  },
  'as-of': {
    words: 'The day, month or year that its numbers speak of (2026-04-06, 2026-04, 2026): ',
    fits: (text) => parsePartialDate(text) !== undefined,
    form: 'a date like 2026-04-06, 2026-04 or 2026',
  },
};

/** Begins a report with what the flags give and the answers add, and looks at once whether it builds. */
export async function makeFromArguments(root: string, flags: Flags, ask: Ask): Promise<Outcome> {
  const given: Flags = { ...flags };
  const missing = await askFor(['csv'], given, ask);
  if (missing.length > 0) return lacking([...missing, ...withoutAnswer(given)]);
  const { table, problems } = readFirstTable(root, given.csv ?? '');
  if (!table) return { lines: [], problems, code: 1 };
  const asks: Flag[] = [
    'title',
    'question',
    'source-title',
    'source-url',
    ...(isDated(table) ? [] : ['as-of' as const]),
  ];
  const more = await askFor(asks, given, ask);
  if (more.length > 0) return lacking(more);
  const slug = given.slug ?? slugOf(given.title ?? '');
  const faults = checkSlug(root, slug);
  if (faults.length > 0) return { lines: [], problems: faults, code: 1 };
  const answers: Answers = {
    title: given.title ?? '',
    question: given.question ?? '',
    csv: given.csv ?? '',
    slug,
    sourceTitle: given['source-title'] ?? '',
    sourceUrl: given['source-url'] ?? '',
    asOf: given['as-of'] ?? '',
    licence: given.licence,
  };
  const made = makeReport(root, { answers, table, today: writersDay() });
  if (made.problems.length > 0) return { lines: [], problems: made.problems, code: 1 };
  return lookAt(root, { slug, files: made.files, table });
}

const isDated = ({ plan }: FirstTable): boolean => plan.date !== undefined && plan.row !== undefined;

const withoutAnswer = (given: Flags): string[] =>
  (['title', 'question', 'source-title', 'source-url'] as const)
    .filter((flag) => !given[flag]?.trim())
    .map((flag) => `--${flag}`);

/** Fills what no flag gave. @returns the flags that are still without a usable answer, with what is wrong */
async function askFor(names: readonly Flag[], given: Flags, ask: Ask): Promise<string[]> {
  const missing: string[] = [];
  for (const name of names) {
    const { words = '', fits = () => true, form } = QUESTIONS[name] ?? {};
    const answer = given[name]?.trim() || (await ask(words));
    if (answer === undefined) missing.push(`--${name}`);
    else if (fits(answer)) given[name] = answer;
    else missing.push(`--${name} ("${answer}" is not ${form})`);
  }
  return missing;
}

function lacking(flags: readonly string[]): Outcome {
  return {
    lines: [`Nothing was written. Still to say: ${flags.join(', ')}. See npm run new -- --help.`],
    problems: [],
    code: 2,
  };
}

async function lookAt(
  root: string,
  { slug, files, table }: { slug: string; files: string[]; table: FirstTable },
): Promise<Outcome> {
  const { problems } = await compileSite(root, { only: slug });
  const builds = !hasErrors(problems);
  const doubts = table.plan.fields.filter(({ doubt }) => doubt !== undefined).length;
  const lines = [
    ...files.map((file) => `made      ${file}`),
    '',
    builds
      ? 'It builds. What only you know is still to be said:'
      : 'It does not build yet: see above. Beyond that, what only you know is still to be said:',
    `- datapackage.yaml: whether the guessed types are right${doubts > 0 ? ` (${doubts} in doubt)` : ''}, the units, the licence`,
    '- sources.yaml: author and date of the source',
    '- figures.yaml, charts.yaml: the label, the status, and a title that says what is to be seen',
    '- index.mdx: the dek, and all the rest',
    '',
    `See it with: npm run dev      Check it with: npm run check ${slug}`,
  ];
  return { lines, problems, code: builds ? 0 : 1 };
}
