import type { TextMeasure, TextStyle } from '../contract.ts';
import { fitLines } from '../text/fit.ts';
import { lineHeight, type Theme } from '../theme.ts';
import type { NetworkGraph, Partner } from './graph.ts';
import type { NetworkWords } from './words.ts';

/** A partner's row: its wrapped name and where it stands. */
export interface PlacedRow {
  partner: Partner;
  lines: string[];
  style: TextStyle;
  top: number;
  height: number;
}

interface PlacedHeading {
  text: string;
  top: number; // of its line box
}

export interface PlacedRows {
  rows: PlacedRow[];
  headings: PlacedHeading[];
  bottom: number;
}

interface RowOptions {
  measure: TextMeasure;
  theme: Theme;
  words: NetworkWords;
  top: number;
  nameWidth: number; // px at most
  /** Height that the marks of a partner need. */
  needed: (partner: Partner) => number;
  highlight: string | undefined;
  /** Rows stand close, without headings above them. */
  dense?: boolean | undefined;
}

const ROW_PADDING = { usual: 8, dense: 4 };
const HEADING_GAP = { above: 10, below: 4 };

/**
 * Stacks the partners from top to bottom, under a heading for each number of ways in which they are linked to the focus; no
 * heading when all are linked in as many ways.
 */
export function placeRows({ partners }: Pick<NetworkGraph, 'partners'>, options: RowOptions): PlacedRows {
  const { theme, words } = options;
  const grouped = !options.dense && new Set(partners.map(({ kinds }) => kinds)).size > 1;
  const placed: PlacedRows = { rows: [], headings: [], bottom: options.top };
  let kinds: number | undefined;
  for (const partner of partners) {
    if (grouped && partner.kinds !== kinds) {
      const top = placed.bottom + (kinds === undefined ? 0 : HEADING_GAP.above);
      placed.headings.push({ text: words.ways(partner.kinds), top });
      placed.bottom = top + lineHeight(theme.note) + HEADING_GAP.below;
      kinds = partner.kinds;
    }
    const row = placeRow(partner, placed.bottom, options);
    placed.rows.push(row);
    placed.bottom += row.height;
  }
  return placed;
}

function placeRow(partner: Partner, top: number, options: RowOptions): PlacedRow {
  const { theme, nameWidth, needed, highlight } = options;
  const style: TextStyle = { ...theme.name, weight: partner.name === highlight ? 700 : partner.kinds > 1 ? 500 : 400 };
  const { lines } = fitLines(partner.name, { style, width: nameWidth, measure: options.measure, maxLines: 2 });
  const height =
    Math.max(lines.length * lineHeight(style), needed(partner)) + ROW_PADDING[options.dense ? 'dense' : 'usual'];
  return { partner, lines, style, top, height };
}
