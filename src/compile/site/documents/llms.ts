import { CORRECTIONS_PATH, reportPath, siteUrl } from '../../../model/address.ts';
import { dataPaths } from '../../../model/data-paths.ts';
import { FEEDS } from '../../../model/site-files.ts';
import { plainText } from '../../../model/text.ts';
import type { FinishedReport } from '../report-record.ts';
import type { DocumentMaker } from './contract.ts';

/**
 * llms.txt (https://llmstxt.org): the site in a page of Markdown for programs that read for people. Every report with its
 * description, and where its numbers stand as data.
 */
export const llms: DocumentMaker = ({ site, address, listed }) => {
  const full = (path: string): string => siteUrl(address, path);
  const lines = [
    `# ${inline(site.title)}`,
    `> ${inline(site.description ?? `Reports by ${site.publisher.name}`)}`,
    `Published by ${inline(site.publisher.name)}. Every number of a report has an origin: figures.json gives its value, unit, interval, formula and sources, and report.json gives claims, corrections and sources.`,
    section(
      'Reports',
      listed.map((report) => reportLines(report, full)),
    ),
    section('More', [
      item('Corrections', full(CORRECTIONS_PATH), 'What has changed after it was published, and why'),
      item('Feed', full(FEEDS.json), 'All reports in full, as JSON Feed 1.1'),
    ]),
  ];
  return { 'llms.txt': `${lines.join('\n\n')}\n` };
};

function reportLines({ slug, report }: FinishedReport, full: (path: string) => string): string {
  const paths = dataPaths(slug);
  const day = (report.updated ?? report.published).iso;
  return [
    item(plainText(report.title), full(reportPath(slug)), `${report.description} (${day})`),
    `  ${item('Figures', full(paths.figures), 'values, intervals, formulas and sources')}`,
    `  ${item('Report', full(paths.report), 'metadata, claims, corrections and sources')}`,
  ].join('\n');
}

const section = (title: string, items: readonly string[]): string => [`## ${title}`, '', ...items].join('\n');

const item = (title: string, url: string, about: string): string => `- [${inline(title)}](${url}): ${inline(about)}`;

/** Text as one line of Markdown in which nothing is markup. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, (char) => `\\${char}`);
}
