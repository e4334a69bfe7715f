import type { ChartSpec } from '../../model/chart.ts';
import { type Claim, claimTexts } from '../../model/claim.ts';
import type { CompiledChart, FigurePlace } from '../../model/compiled.ts';
import { emptyRecord } from '../../model/record.ts';
import { plainText, type RichText } from '../../model/text.ts';
import { imageFigureIds } from '../../prose/image-figures.ts';
import type { Prose } from '../../prose/prose.ts';
import type { HeadTexts } from './texts.ts';

interface Parts {
  prose: Prose;
  head: HeadTexts;
  charts: Record<string, CompiledChart>;
  /** What the charts were drawn from: their own figures, beside those in their texts. */
  drawings: Record<string, { spec: ChartSpec; data: { figures: Record<string, unknown> } }>;
  claims: Record<string, Claim>;
  shownClaims: readonly string[];
}

/**
 * Where the page uses each figure: its text (headline and prose as one place, with the number of times), then charts, then
 * claims, in the order in which they stand. Figures that are used nowhere are left out.
 */
export function findUses({ prose, head, charts, drawings, claims, shownClaims }: Parts): Record<string, FigurePlace[]> {
  const uses = emptyRecord<FigurePlace[]>();
  const add = (ids: Iterable<string>, place: FigurePlace): void => {
    for (const id of new Set(ids)) uses[id] = [...(uses[id] ?? []), place];
  };
  const inProse = [...prose.figures.map(({ id }) => id), ...imageFigureIds(prose)];
  const inText = [...inProse, ...idsOf([head.title, head.dek, head.interests, head.aiUse])];
  for (const [id, count] of countEach(inText)) add([id], { kind: 'text', count });
  for (const id of new Set(prose.charts.map((chart) => chart.id))) {
    const chart = charts[id];
    if (!chart) continue;
    const texts = idsOf([chart.title, chart.subtitle, chart.note]);
    add([...texts, ...Object.keys(drawings[id]?.data.figures ?? {})], {
      kind: 'chart',
      id,
      label: plainText(chart.title),
    });
  }
  for (const id of shownClaims) {
    const claim = claims[id];
    if (claim) add([...claim.figures, ...idsOf(claimTexts(claim))], { kind: 'claim', id, label: claim.quote });
  }
  return uses;
}

function idsOf(texts: readonly (RichText | undefined)[]): string[] {
  return texts.flatMap((text) => (text ?? []).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.fig])));
}

function countEach(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
