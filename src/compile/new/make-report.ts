import { basename, extname } from 'node:path';
import { isThere, readAnywhere, writeNewFolder } from '../../io/new-folder.ts';
import { guessTable } from '../../io/tables/guess-table.ts';
import { decodeText } from '../../io/text-file.ts';
import { problem } from '../../model/errors/index.ts';
import { KebabIdSchema } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import { schemaLine } from '../editor/content-schemas.ts';
import { readSite } from '../read/read-site.ts';
import type { Answers } from './answers.ts';
import { planReport, type ReportPlan } from './plan-report.ts';
import { chartsYaml, figuresYaml, indexMdx, packageYaml, sourcesYaml, type Texts } from './templates.ts';
import { kebab, snake } from './yaml-text.ts';

/** A CSV and what it looks like. */
export interface FirstTable {
  bytes: Uint8Array;
  delimiter: string;
  missingValues: string[];
  plan: ReportPlan;
}

/** Reads the CSV that a report is to begin with. It may stand anywhere; it is copied as it is. */
export function readFirstTable(root: string, path: string): { table?: FirstTable; problems: Problem[] } {
  const at = { file: path, line: 1, column: 1 };
  const bytes = readAnywhere(root, path);
  if (!bytes) return { problems: [problem('RK526', { path }, at)] };
  const { text, problems } = decodeText(bytes, path);
  if (text === undefined) return { problems };
  const site = readSite(root);
  if (!site.value) return { problems: site.problems };
  const guessed = guessTable(text);
  const refuse = (reason: string) => ({ problems: [problem('RK527', { path, reason }, at)] });
  if (guessed.rows === 0) return refuse('has no rows');
  if (guessed.fields.some(({ name }) => name === '')) return refuse('has a column without a name');
  const plan = planReport(guessed, basename(path, extname(path)), site.value.locale);
  if (!plan) return refuse('has no column of numbers');
  const { delimiter, missingValues } = guessed;
  return { table: { bytes, delimiter, missingValues, plan }, problems: [] };
}

/** Whether a slug can be the folder of a new report. */
export function checkSlug(root: string, slug: string): Problem[] {
  const at = { file: `content/reports/${slug}`, line: 1, column: 1 };
  if (!KebabIdSchema.safeParse(slug).success) return [problem('RK528', { slug }, at)];
  return isThere(root, `content/reports/${slug}`) ? [problem('RK525', { slug }, at)] : [];
}

/** The address that a title suggests. */
export const slugOf = (title: string): string => kebab(title, 'report');

/** Writes the folder of a new report, whole or not at all. @returns its files, or the problem that there is one already */
export function makeReport(
  root: string,
  { answers, table, today }: { answers: Answers; table: FirstTable; today: string },
): { files: string[]; problems: Problem[] } {
  const { bytes, delimiter, missingValues, plan } = table;
  const file = `data/${snake(basename(answers.csv, extname(answers.csv)), 'table')}${delimiter === '\t' ? '.tsv' : '.csv'}`;
  const authors = readSite(root).value?.site.publisher.name ?? '';
  const sourceId = kebab(answers.sourceTitle, 'source');
  const texts: Texts = { answers, plan, sourceId, authors, today, delimiter, missingValues, file };
  const files = {
    'index.mdx': indexMdx(texts),
    'figures.yaml': schemaLine('figures') + figuresYaml(texts),
    'charts.yaml': schemaLine('charts') + chartsYaml(texts),
    'sources.yaml': schemaLine('sources') + sourcesYaml(texts),
    'datapackage.yaml': schemaLine('datapackage') + packageYaml(texts),
    [file]: bytes,
  };
  const dir = `content/reports/${answers.slug}`;
  if (!writeNewFolder(root, dir, files)) return { files: [], problems: checkSlug(root, answers.slug) };
  return { files: Object.keys(files).map((name) => `${dir}/${name}`), problems: [] };
}
