import type { CompiledReport } from './compiled.ts';
import type { PartialDate } from './date.ts';
import { plainText } from './text.ts';

/** A report as others cite it: the record of CSL-JSON 1.0.2 that all other forms are made from. */
export interface CitationRecord {
  id: string;
  type: 'report';
  title: string;
  author: { literal: string }[];
  issued: { 'date-parts': [number[]] };
  'container-title': string;
  publisher: string;
  language: string;
  URL: string;
}

export type CitedReport = Pick<CompiledReport, 'slug' | 'title' | 'authors' | 'published' | 'updated' | 'language'>;

/** The version that a reader has before them is that of the last change. */
export const citedDate = ({ published, updated }: Pick<CitedReport, 'published' | 'updated'>): PartialDate =>
  updated ?? published;

/**
 * The record of a report. Authors are names as they were written: nobody guesses which part is the family's.
 * @param url full address of its page
 */
export function citationRecord(
  report: CitedReport,
  { site, publisher, url }: { site: string; publisher: string; url: string },
): CitationRecord {
  return {
    id: report.slug,
    type: 'report',
    title: plainText(report.title),
    author: report.authors.map((literal) => ({ literal })),
    issued: { 'date-parts': [citedDate(report).iso.split('-').map(Number)] },
    'container-title': site,
    publisher,
    language: report.language,
    URL: url,
  };
}
