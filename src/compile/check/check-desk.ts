import { DESK_CODES, EXTERNAL_CODES } from '../../checks/codes.ts';
import type { OtherReport } from '../../checks/desk/contract.ts';
import { deskFindings } from '../../checks/desk/index.ts';
import type { Finding } from '../../checks/finding.ts';
import { judge } from '../../checks/judge.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import type { Problem } from '../../model/problem.ts';
import { plainText } from '../../model/text.ts';
import { counted, type Progress } from '../progress.ts';
import type { Content } from '../site/read-content.ts';
import { checkExternal } from './check-external.ts';
import { checkSpelling } from './check-spelling.ts';
import { readWriting, type Writing } from './read-writing.ts';

interface Desk {
  content: Content;
  /** The reports that were compiled without an error. */
  reports: readonly CompiledReport[];
  /** Whether the addresses of other sites are asked for. */
  external: boolean;
  progress: Progress;
}

/** What only `npm run check` looks for: words that no dictionary knows, reports beside each other, and other sites. */
export async function checkDesk(root: string, { content, reports, external, progress }: Desk): Promise<Problem[]> {
  const others = content.slugs.map((slug): OtherReport => {
    const report = reports.find((one) => one.slug === slug);
    return { slug, title: report ? plainText(report.title) : '', anchors: report && anchorsOf(report) };
  });
  const writings = reports.flatMap(({ slug, language }) => {
    const writing = readWriting(root, slug);
    return writing ? [{ slug, language, writing }] : [];
  });
  const found = new Map<string, Finding[]>();
  for (const { slug, writing } of writings) {
    const titleAt = writing.locateFrontmatter(['title']);
    found.set(slug, deskFindings({ slug, links: writing.prose.links, titleAt, reports: others }));
  }
  const add = (more: ReadonlyMap<string, readonly Finding[]>): void => {
    for (const [slug, findings] of more) found.set(slug, [...(found.get(slug) ?? []), ...findings]);
  };
  add(await checkSpelling(root, writings, { site: content.site, progress }));
  if (external) add(await checkExternal(root, writings, progress));
  const codes = external ? [...DESK_CODES, ...EXTERNAL_CODES] : DESK_CODES;
  const all = [...found.values()].reduce((sum, { length }) => sum + length, 0);
  progress.done('desk', `${counted(writings.length, 'report')} read, ${counted(all, 'finding')}`);
  return writings.flatMap(({ slug, writing }) => judged(found.get(slug) ?? [], codes, { writing, content }));
}

function judged(
  findings: readonly Finding[],
  codes: readonly string[],
  { writing: { frontmatter, locateFrontmatter }, content }: { writing: Writing; content: Content },
): Problem[] {
  const { exceptions, checks } = frontmatter;
  return judge(findings, codes, { exceptions, report: checks, site: content.site.checks, locateFrontmatter });
}

/** The parts that every report's page has. */
const PARTS = ['content', 'sources', 'data', 'cite', 'corrections', 'disclosure', 'workings'];

function anchorsOf(report: CompiledReport): Set<string> {
  return new Set([
    ...PARTS,
    ...report.headings.map(({ id }) => id),
    ...Object.keys(report.charts).map((id) => `chart-${id}`),
    ...report.shownClaims.map((id) => `claim-${id}`),
    ...Object.keys(report.uses).map((id) => `fig-${id}`),
    ...report.sources.map(({ id }) => `source-${id}`),
    ...report.corrections.map(({ id }) => id),
  ]);
}
