import { recordLedger } from '../../figures/ledger.ts';
import { appendToYamlList } from '../../io/append-yaml.ts';
import { writeFileWhole } from '../../io/artefacts.ts';
import { checkCharacters } from '../../io/characters.ts';
import { hasFile } from '../../io/project.ts';
import { readYaml } from '../../io/yaml.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { type CorrectionInput, type CorrectionKind, CorrectionSchema } from '../../model/correction.ts';
import { type Ledger, type LedgerDifference, LedgerSchema, movesPrint } from '../../model/ledger.ts';
import type { Locale } from '../../model/site.ts';
import { schemaLine } from '../editor/content-schemas.ts';
import { CORRECTIONS_FILE } from '../read/read-corrections.ts';
import { reportDir } from '../read/report-dir.ts';
import { hashFigure } from '../report/hash-figure.ts';

interface Recording {
  /** The site's; a report in another language prints in that. */
  locale: Locale;
  /** Why published figures changed. */
  note: string | undefined;
  kind: CorrectionKind;
  date: string;
}

/** Whether readers have to be told: a text that they have read is another now, or gone. */
export const needsNote = ({ differences }: Pick<CompiledReport, 'differences'>): boolean =>
  differences.some(movesPrint);

/**
 * Adds a report's figures to its ledger, which only ever grows. A figure that readers have seen under another text is
 * not recorded without a note that says why; that note goes into corrections.yaml, with the old and the new texts.
 */
export function recordReport(
  root: string,
  report: CompiledReport,
  { locale, note, kind, date }: Recording,
): { recorded: number; corrected: boolean; refused?: string } {
  const { differences, figures, slug, language } = report;
  const none = { recorded: 0, corrected: false };
  if (differences.length === 0) return none;
  const moved = differences.filter(movesPrint);
  const refused = faultOf(note, { moved: moved.length > 0, date, published: report.published.iso });
  if (refused) return { ...none, refused };
  const dir = `${root}/${reportDir(slug)}`;
  // The note goes first: were the run to end here, the next one would ask for it again, and nothing would be unsaid.
  if (moved.length > 0 && note !== undefined) appendCorrection(root, slug, correctionOf(moved, { note, kind, date }));
  const path = `${reportDir(slug)}/ledger.json`;
  const setting = { date, note, locale: { ...locale, language }, hash: hashFigure };
  const ledger = recordLedger(readLedger(root, path), figures, setting);
  writeFileWhole(`${dir}/ledger.json`, `${JSON.stringify(ledger, null, 2)}\n`);
  return { recorded: differences.length, corrected: moved.length > 0 };
}

/** Why a recording cannot be made with this note and day. */
function faultOf(
  note: string | undefined,
  { moved, date, published }: { moved: boolean; date: string; published: string },
): string | undefined {
  if (note === undefined) return moved ? 'Published figures changed: say why with --note "…".' : undefined;
  const [bad] = checkCharacters(note, '--note');
  if (bad) return `The note cannot be kept: ${bad.message}`;
  const { error } = CorrectionSchema.shape.why.safeParse(note);
  if (error) return `The note cannot be kept: ${error.issues.map(({ message }) => message).join('; ')}.`;
  if (moved && date < published)
    return `A correction of ${date} would be earlier than the publication on ${published}: give its day with --date.`;
  return undefined;
}

function correctionOf(
  moved: readonly LedgerDifference[],
  { note, kind, date }: { note: string; kind: CorrectionKind; date: string },
): CorrectionInput {
  const figures = moved.map(({ id, before, after }) => ({
    id,
    ...(before ? { old: before.text } : {}),
    ...(after ? { new: after.text } : {}),
  }));
  return { date, kind, figures, why: note };
}

function appendCorrection(root: string, slug: string, correction: CorrectionInput): void {
  const path = `${reportDir(slug)}/${CORRECTIONS_FILE}`;
  const text = hasFile(root, path) ? readYaml(root, path).text : schemaLine('corrections');
  writeFileWhole(`${root}/${path}`, appendToYamlList(text, [correction]));
}

function readLedger(root: string, path: string): Ledger | undefined {
  return hasFile(root, path) ? LedgerSchema.parse(readYaml(root, path).data) : undefined;
}
