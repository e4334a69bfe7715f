import type { Finding } from '../../checks/finding.ts';
import type { SourceFacts, WritingContext } from '../../checks/writing/contract.ts';
import { writingFindings } from '../../checks/writing/index.ts';
import { printUse } from '../../figures/print/print-figure.ts';
import type { Site } from '../../model/site.ts';
import { plainText } from '../../model/text.ts';
import type { FigureUse, Prose } from '../../prose/prose.ts';
import type { ReportContent } from '../read/read-report.ts';
import type { DerivedReport } from './derive-report.ts';
import { compileHeadings } from './headings.ts';
import { sourceDates } from './source-dates.ts';
import type { HeadTexts } from './texts.ts';

/** Holds the writing of a report to the checks. */
export function findInWriting(report: DerivedReport, head: HeadTexts | undefined, site: Site): Finding[] {
  const { content, figures, locale } = report;
  const { prose, frontmatter, locateFrontmatter } = content;
  if (!prose || !frontmatter || !head) return [];
  const texts = compileHeadings(prose, figures, locale);
  return writingFindings({
    prose,
    frontmatter,
    locateFrontmatter,
    head: { title: plainText(head.title), dek: plainText(head.dek), description: plainText(head.description) },
    headings: prose.headings.map(({ depth, at }, i) => ({ depth, at, text: texts[i]?.text ?? '' })),
    print: printer(report),
    sources: sourceFacts(content, prose),
    language: locale.language,
    mostGrade: frontmatter.reading_grade ?? site.reading_grade,
  });
}

/** What a figure prints where it is used: the writer's words, else its own. */
export function printer({ figures, locale }: Pick<DerivedReport, 'figures' | 'locale'>): WritingContext['print'] {
  return (use: FigureUse) => {
    const figure = figures[use.id];
    return use.words ?? (figure ? printUse(figure, use, locale) : use.id);
  };
}

/** Parts of a record that a reader can find the work by; CSL's names. */
const FINDS = ['URL', 'DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'number', 'archive', 'container-title'];
/** Nobody can look these up, and their records say so by their type. */
const UNPUBLISHED = new Set(['interview', 'personal_communication']);

function sourceFacts({ sources, dir }: ReportContent, prose: Prose): SourceFacts[] {
  const dates = sourceDates(sources.records);
  const cited = new Set(prose.citations.map(({ id }) => id));
  return sources.records
    .filter(({ id }) => cited.has(id) || sources.locate(id).file.startsWith(`${dir}/`))
    .map((record) => ({
      id: record.id,
      type: record.type,
      dated: dates.has(record.id) || record.accessed !== undefined,
      findable: UNPUBLISHED.has(record.type) || FINDS.some((key) => record[key] !== undefined),
      at: sources.locate(record.id),
    }));
}
