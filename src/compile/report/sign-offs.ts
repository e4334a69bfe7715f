import { printFigure, printInterval } from '../../figures/print/print-figure.ts';
import { readIfThere, sha256 } from '../../io/artefacts.ts';
import { readFrontmatter } from '../../io/frontmatter.ts';
import { listFiles } from '../../io/project.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import type { Figure } from '../../model/figure.ts';
import { PDF_FILE } from '../../model/pdf-marks.ts';
import { compareText } from '../../model/problem.ts';
import { type SignOff, sortSignOffs } from '../../model/sign-off.ts';
import { SIGN_OFF_FILE } from '../read/read-sign-offs.ts';
import type { DerivedReport } from './derive-report.ts';

/** The report with those who signed it off as it is; beside it the hash of what they read, and who read another version. */
export function withSignOffs(
  report: CompiledReport,
  derived: DerivedReport,
  { root }: { root: string },
): { report: CompiledReport; reading: string; outdatedSignOffs: SignOff[] } {
  const reading = readingHash(root, derived, report);
  const { current, outdated } = sortSignOffs(derived.content.signOffs, reading);
  return { report: { ...report, signOffs: current }, reading, outdatedSignOffs: outdated };
}

/** Files of a report's folder that no reader sees. The ledger records what is there; it changes nothing of it. */
const NOT_READ = new Set<string>([SIGN_OFF_FILE, PDF_FILE, 'ledger.json', 'README.md']);
const SHARED = 'content/shared/';

/**
 * Hash of what somebody who signs a report off has read: its folder, and of what all reports share the figures and sources
 * that it uses. When it is published is no part of it, so that `status` may follow the sign-off. Line ends count alike: Git
 * may change them from machine to machine.
 */
function readingHash(root: string, { content, locale }: DerivedReport, report: CompiledReport): string {
  const { dir } = content;
  const files = listFiles(root, dir).files.filter((file) => !NOT_READ.has(file.slice(dir.length + 1)));
  const own = files.map((file) => [file.slice(dir.length), hashOf(root, file)]);
  const figures = usedFigures(report)
    .filter(({ at }) => at.file.startsWith(SHARED))
    .map((figure) => [
      figure.id,
      figure.label,
      printFigure(figure, {}, locale),
      printInterval(figure, {}, locale) ?? '',
      figure.note ?? '',
      ...figure.sources,
    ]);
  const sources = report.sources.filter(({ at }) => at.file.startsWith(SHARED)).map(({ text }) => text);
  return sha256(JSON.stringify([own, figures, sources.sort(compareText)]));
}

const TEXT_FILE = /\.(?:mdx|ya?ml|bib|csv|tsv|json|ts|md|txt)$/;

function hashOf(root: string, file: string): string {
  const bytes = readIfThere(`${root}/${file}`) ?? new Uint8Array();
  if (!TEXT_FILE.test(file)) return sha256(bytes);
  const text = Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
  return sha256(file.endsWith('/index.mdx') ? withoutPublication(text, file) : text);
}

function withoutPublication(text: string, file: string): string {
  const plain = text.replace(/^\ufeff/, '');
  const { data, bodyOffset } = readFrontmatter(plain, file);
  // The frontmatter of a finished report has been read before, so it holds keys.
  const { status: _status, embargo: _embargo, ...head } = data as Record<string, unknown>;
  return JSON.stringify([head, plain.slice(bodyOffset)]);
}

/** The figures that the page uses, and all that they rest on, in the order of their ids. */
function usedFigures({ uses, keyFigure, figures }: CompiledReport): Figure[] {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const figure = figures[id];
    if (!figure || found.has(id)) return;
    found.add(id);
    if (figure.origin.kind === 'formula') figure.origin.inputs.forEach(visit);
  };
  for (const id of [...Object.keys(uses), ...(keyFigure === undefined ? [] : [keyFigure])]) visit(id);
  return [...found].sort(compareText).flatMap((id) => figures[id] ?? []);
}
