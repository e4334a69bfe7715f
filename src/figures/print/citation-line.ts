import { type CitedReport, citedDate } from '../../model/citation.ts';
import { plainText } from '../../model/text.ts';
import { printDate } from './print-date.ts';

/** How to cite a report, without its address: "A. Writer and B. Writer, “The title”, The site, 23 November 2026." */
export function citationLine(report: CitedReport, site: string): string {
  const { language, title, authors } = report;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(authors);
  return `${names}, “${plainText(title)}”, ${site}, ${printDate(citedDate(report), language)}.`;
}
