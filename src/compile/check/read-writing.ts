import { type WrittenText, writtenTexts } from '../../checks/report/written-texts.ts';
import { ChartSpecSchema } from '../../model/chart.ts';
import { ClaimSpecSchema } from '../../model/claim.ts';
import { FigureSpecSchema } from '../../model/figure.ts';
import { FigureIdSchema, KebabIdSchema } from '../../model/ids.ts';
import type { Locator } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { SourceRecord } from '../../model/source.ts';
import type { Prose } from '../../prose/prose.ts';
import { readEntries } from '../read/entries.ts';
import { reportDir } from '../read/report-dir.ts';
import { readReportSources } from '../read/report-sources.ts';
import { readTextFile } from '../read/report-text.ts';
import { yamlTexts } from '../report/check-numbers.ts';

/** The words of a report, as its writer typed them. */
export interface Writing {
  frontmatter: Frontmatter;
  locateFrontmatter: Locator;
  prose: Prose;
  /** Every text that its page shows. */
  texts: WrittenText[];
  sources: { record: SourceRecord; at: ReturnType<Locator> }[];
}

/** Reads what of a report is words, and no tables; undefined where something is wrong, which its compilation has told. */
export function readWriting(root: string, slug: string): Writing | undefined {
  const dir = reportDir(slug);
  const { frontmatter, prose, locate } = readTextFile(root, `${dir}/index.mdx`);
  if (!frontmatter || !prose) return undefined;
  const figures = readEntries(root, [`${dir}/figures.yaml`], { id: FigureIdSchema, entry: FigureSpecSchema });
  const charts = readEntries(root, [`${dir}/charts.yaml`], { id: KebabIdSchema, entry: ChartSpecSchema });
  const claims = readEntries(root, [`${dir}/claims.yaml`], { id: KebabIdSchema, entry: ClaimSpecSchema });
  const sources = readReportSources(root, dir);
  return {
    frontmatter,
    locateFrontmatter: locate,
    prose,
    texts: writtenTexts(prose, yamlTexts({ frontmatter, locateFrontmatter: locate, figures, charts, claims })),
    sources: sources.records.map((record) => ({ record, at: sources.locate(record.id) })),
  };
}
