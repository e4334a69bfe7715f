import type { z } from 'zod';
import { hashFiles } from '../../io/artefacts.ts';
import { hasFile } from '../../io/project.ts';
import { readWrittenJson } from '../../io/written-json.ts';
import { type ChartSpec, ChartSpecSchema } from '../../model/chart.ts';
import { type ClaimSpec, ClaimSpecSchema } from '../../model/claim.ts';
import type { FigureSpec } from '../../model/figure.ts';
import { KebabIdSchema } from '../../model/ids.ts';
import { type Ledger, LedgerSchema } from '../../model/ledger.ts';
import { parseContent } from '../../model/parse.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { SignOffSpec } from '../../model/sign-off.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Memory } from '../memory.ts';
import { chartFiles } from './chart-files.ts';
import { type Entries, readEntries } from './entries.ts';
import { readBasis } from './read-basis.ts';
import { type ReportCorrections, readCorrections } from './read-corrections.ts';
import { readSignOffs } from './read-sign-offs.ts';
import { reportDir } from './report-dir.ts';
import type { ReportSources } from './report-sources.ts';
import type { ReportTables } from './report-tables.ts';
import { readTextFile } from './report-text.ts';
import { unreadFiles } from './unread-files.ts';

/** A report's files as their schemas read them. What is wrong is missing here and stands among the problems. */
export interface ReportContent {
  slug: string;
  dir: string; // "content/reports/eighty-fold"
  frontmatter?: Frontmatter;
  locateFrontmatter: Locator;
  prose?: Prose;
  figures: Entries<FigureSpec>;
  charts: Entries<ChartSpec>;
  claims: Entries<ClaimSpec>;
  sources: ReportSources;
  data: ReportTables;
  /** Hash of the files that its figures come from. */
  basis: string;
  corrections: ReportCorrections;
  /** Who has read it; in the order of the file. */
  signOffs: SignOffSpec[];
  ledger?: Ledger;
  problems: Problem[];
}

/** Reads the folder of one report, with the figures and sources that all reports share. Ends nothing: problems are returned. */
export async function readReport(root: string, slug: string, memory: Memory): Promise<ReportContent> {
  const dir = reportDir(slug);
  const basis = await readBasis(root, slug, memory);
  const { figures, sources, data } = basis;
  // What is read of a file is kept while the file is the same.
  const kept = <T>(file: string, read: () => T): T =>
    memory.keep(`read ${dir}/${file}`, hashFiles(root, [`${dir}/${file}`]), read);
  const text = kept('index.mdx', () => readTextFile(root, `${dir}/index.mdx`));
  const entriesOf = <S extends z.ZodType>(file: string, entry: S) =>
    kept(file, () => readEntries(root, [`${dir}/${file}`], { id: KebabIdSchema, entry }));
  const charts = entriesOf('charts.yaml', ChartSpecSchema);
  const claims = entriesOf('claims.yaml', ClaimSpecSchema);
  const corrections = readCorrections(root, dir);
  const signOffs = readSignOffs(root, dir);
  const ledger = kept(LEDGER, () => readLedger(root, dir));
  const parts = [text, figures, charts, claims, sources, data, corrections, signOffs, ledger];
  return {
    slug,
    dir,
    ...(text.frontmatter ? { frontmatter: text.frontmatter } : {}),
    locateFrontmatter: text.locate,
    ...(text.prose ? { prose: text.prose } : {}),
    figures,
    charts,
    claims,
    sources,
    data,
    basis: basis.key,
    corrections,
    signOffs: signOffs.values,
    ...(ledger.value ? { ledger: ledger.value } : {}),
    problems: [
      ...parts.flatMap((part) => part.problems),
      ...unreadFiles(root, dir, { data, charts: chartFiles(root, dir, charts.values) }),
    ],
  };
}

const LEDGER = 'ledger.json';

function readLedger(root: string, dir: string): { value?: Ledger; problems: Problem[] } {
  const path = `${dir}/${LEDGER}`;
  if (!hasFile(root, path)) return { problems: [] };
  const { data, locate, problems } = readWrittenJson(root, path);
  // An empty file is no ledger without figures: what was published would be forgotten.
  if (problems.length > 0) return { problems };
  const parsed = parseContent(LedgerSchema, data, locate);
  return parsed.value ? { value: parsed.value, problems: [] } : { problems: parsed.problems };
}
