import { checkRenames } from '../../figures/ledger/history.ts';
import type { Claim } from '../../model/claim.ts';
import type { Correction, CorrectionChange, CorrectionSpec } from '../../model/correction.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import { compareText, type Problem } from '../../model/problem.ts';
import type { ReportContent } from '../read/read-report.ts';

/** Whether the corrections and renames of a report speak of what there is, and was. */
export function checkHistory({ corrections, figures, claims, ledger, frontmatter }: ReportContent): Problem[] {
  const knownFigures = [...new Set([...figures.ids, ...Object.keys(ledger?.figures ?? {})])];
  const knownClaims = [...claims.ids];
  const renames = checkRenames(figures.values, {
    ids: figures.ids,
    ledger,
    locate: (id) => figures.locate([id, 'was']),
  });
  const entries = corrections.values.flatMap(({ place, date, figures: named, claims: judged }): Problem[] => {
    const at = (...path: PropertyKey[]) => corrections.locate([place, ...path]);
    const published = frontmatter?.published.iso ?? '';
    return [
      ...(date.iso < published ? [problem('RK287', { date: date.iso, published }, at('date'))] : []),
      ...named.flatMap(({ id }, i) =>
        knownFigures.includes(id) ? [] : [problem('RK285', { id, known: knownFigures }, at('figures', i))],
      ),
      ...judged.flatMap((id, i) =>
        knownClaims.includes(id) ? [] : [problem('RK286', { id, known: knownClaims }, at('claims', i))],
      ),
    ];
  });
  return [...renames, ...entries];
}

/** The anchor of each entry: its day, and from the second of a day its place in the file. What is appended moves no older one. */
export function correctionIds(specs: readonly Pick<CorrectionSpec, 'date'>[]): string[] {
  const counts = new Map<string, number>();
  return specs.map(({ date: { iso } }) => {
    const nth = (counts.get(iso) ?? 0) + 1;
    counts.set(iso, nth);
    return `correction-${iso}${nth > 1 ? `-${nth}` : ''}`;
  });
}

/** The corrections as readers see them, newest first. */
export function compileCorrections(
  { corrections }: Pick<ReportContent, 'corrections'>,
  { figures, claims }: { figures: Readonly<Record<string, Figure>>; claims: Readonly<Record<string, Claim>> },
): Correction[] {
  const ids = correctionIds(corrections.values);
  const compiled = corrections.values.map((spec, i): Correction => {
    const changes = changesOf(spec, { figures, claims });
    return { id: ids[i] ?? '', date: spec.date.iso, kind: spec.kind, changes, why: spec.why };
  });
  return compiled.reverse().sort((a, b) => compareText(b.date, a.date));
}

function changesOf(
  spec: CorrectionSpec,
  { figures, claims }: { figures: Readonly<Record<string, Figure>>; claims: Readonly<Record<string, Claim>> },
): CorrectionChange[] {
  const words = texts(spec);
  // A claim's old and new verdict stand beside the claim when there is only one.
  const own = spec.claims.length === 1 ? {} : words;
  const judged = spec.claims.length === 1 ? words : {};
  return [
    ...spec.figures.map((change) => ({ what: figures[change.id]?.label ?? change.id, ...texts(change) })),
    ...spec.claims.map((id) => ({ what: `“${claims[id]?.quote ?? id}”`, ...judged })),
    ...(Object.keys(own).length > 0 ? [own] : []),
  ];
}

function texts(change: { old?: string | undefined; new?: string | undefined }): Pick<CorrectionChange, 'old' | 'new'> {
  return {
    ...(change.old === undefined ? {} : { old: change.old }),
    ...(change.new === undefined ? {} : { new: change.new }),
  };
}
