import type { PictureTexts } from '../../charts/picture.ts';
import { shortSource } from '../../io/sources/short-source.ts';
import type { CompiledChart } from '../../model/compiled.ts';
import { plainText } from '../../model/text.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { textResolver } from '../report/texts.ts';
import type { Workshop } from '../workshop.ts';

/** A picture has room for a few names; its page has all of them. */
const NAMED = 6;

/** What a picture says of itself: its own texts, the sources, and the report that it is taken from. */
export function pictureTexts(
  chart: Pick<CompiledChart, 'title' | 'subtitle' | 'description' | 'note' | 'key' | 'remarks' | 'sources'>,
  { report, workshop }: { report: DerivedReport; workshop: Pick<Workshop, 'site'> },
): PictureTexts {
  const { title, subtitle, description, note, key, remarks = [], sources } = chart;
  return {
    title: plainText(title),
    subtitle: plainText(subtitle),
    description,
    key,
    below: [
      ...remarks,
      ...(note ? [plainText(note)] : []),
      ...sourceLine(sources, report),
      `From “${reportTitle(report)}”, ${workshop.site.title}`,
    ],
  };
}

/** Who the numbers of a chart are from, in one line; none for a chart without sources. */
export function sourceLine(ids: readonly string[], { content, locale }: DerivedReport): string[] {
  const records = ids.flatMap((id) => content.sources.records.find((record) => record.id === id) ?? []);
  if (records.length === 0) return [];
  // Two works of one publisher are one name.
  const names = [...new Set(records.map((record) => shortSource(record, locale.language)))];
  const others = names.length - NAMED;
  const word = names.length === 1 ? 'Source' : 'Sources';
  return [`${word}: ${names.slice(0, NAMED).join('; ')}${others > 0 ? ` and ${others} more` : ''}`];
}

/** The headline with its figures put in; what is wrong with it is told where the headline is compiled. */
function reportTitle(report: DerivedReport): string {
  const { frontmatter, locateFrontmatter: locate } = report.content;
  return plainText(
    textResolver(report)(frontmatter?.title ?? report.content.slug, (offset) => locate(['title'], offset)).text,
  );
}
