import type { Element } from 'hast';
import type { MarkPoint } from '../mark-points.ts';
import { line, px } from '../svg.ts';
import type { Link } from './graph.ts';
import { ARROW_LENGTH, arrowHead, linkMark, linkPath } from './link-style.ts';
import type { PlacedRow } from './rows.ts';

/** From one arc to the next outside it, in px; less when there are so many that the links to the focus lose their room. */
const STEP = { most: 9, all: 150 };
const SLOT = 9;
const NEAREST = 16;
/** Room between the ends of the arcs and the names. */
const GAP = 18;
const MARK_RADIUS = 3.5;

/** Room to the left of the names that the arcs need, in px. */
export function arcsWidth(others: readonly Link[]): number {
  return others.length === 0 ? 0 : NEAREST + stepOf(others.length) * (others.length - 1) + GAP;
}

const stepOf = (count: number): number => Math.min(STEP.most, STEP.all / count);

/** Height that the ends of a partner's arcs need beside its name, in px. */
export function arcsHeight(others: readonly Link[], name: string): number {
  return others.filter(({ from, to }) => from === name || to === name).length * SLOT;
}

interface Arc {
  link: Link;
  /** 0 for the innermost. */
  rank: number;
}

interface ArcOptions {
  rows: readonly PlacedRow[];
  right: number;
  /** Left edge of a row's name: a fine line leads from there to its arcs. */
  names: (row: PlacedRow) => number;
  /** Where the links stand; grows. */
  points: MarkPoint[];
}

/**
 * Links between two partners, as arcs: each bulges out a step further than the one inside it, the shortest least, so that no
 * two run into each other, also when they join the same two partners.
 */
export function drawArcs(others: readonly Link[], { rows, right, names, points }: ArcOptions): Element[] {
  const rowOf = (name: string): number => rows.findIndex(({ partner }) => partner.name === name);
  const span = (link: Link): number => Math.abs(rowOf(link.from) - rowOf(link.to));
  const arcs = [...others].sort((a, b) => span(a) - span(b)).map((link, rank): Arc => ({ link, rank }));
  const x = right - GAP;
  const endOf = (name: string, arc: Arc): number => {
    const row = rows[rowOf(name)];
    if (!row) return 0;
    const own = arcs.filter(({ link }) => link.from === name || link.to === name).sort(byFarEnd(name, rowOf));
    return row.top + row.height / 2 + (own.indexOf(arc) - (own.length - 1) / 2) * SLOT;
  };
  const leaders = rows
    .filter(({ partner: { name } }) => others.some(({ from, to }) => from === name || to === name))
    .filter((row) => names(row) - right > 4)
    .map((row) => {
      const y = row.top + row.height / 2;
      return line({ from: { x: x + 8, y }, to: { x: names(row) - 4, y } }, { colour: 'c-grid' });
    });
  const drawn = arcs.flatMap((arc) =>
    drawArc(arc, {
      x,
      step: stepOf(others.length),
      from: endOf(arc.link.from, arc),
      to: endOf(arc.link.to, arc),
      points,
    }),
  );
  return [...leaders, ...drawn];
}

/**
 * Arcs that leave upwards meet the row above those that leave downwards; of several that leave the same way the longest is
 * on the outside. So none cross at their row.
 */
function byFarEnd(name: string, rowOf: (name: string) => number) {
  const goesUp = ({ from, to }: Link): boolean => rowOf(from === name ? to : from) < rowOf(name);
  return (a: Arc, b: Arc): number => {
    if (goesUp(a.link) !== goesUp(b.link)) return goesUp(a.link) ? -1 : 1;
    return goesUp(a.link) ? a.rank - b.rank : b.rank - a.rank;
  };
}

function drawArc(
  { link, rank }: Arc,
  { x, step, from, to, points }: { x: number; step: number; from: number; to: number; points: MarkPoint[] },
): Element[] {
  // A cubic with both handles at the same x reaches three quarters of the way to them.
  const reach = px(x - ((NEAREST + step * rank - 4) * 4) / 3);
  const end = x - ARROW_LENGTH + 4;
  const d = `M${px(x)},${px(from)}C${reach},${px(from)} ${reach},${px(to)} ${px(end)},${px(to)}`;
  return [
    linkPath(d, link.kind),
    arrowHead({ x: x + 4, y: to }, 1, link.kind),
    linkMark(link, { at: { x, y: from }, radius: MARK_RADIUS, points }),
  ];
}
