import type { PrintedEnds } from '../figures/print/print-ends.ts';
import type { StripMarks } from './strip-marks.ts';

export interface StripLabel {
  text: string;
  /** Place of the anchor, in per cent of the strip's width. */
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** Above the strip stands the value, below it the ends. */
  row: 'above' | 'below';
}

/** The strip's width on the narrowest screen, 320 px, in px. On a wider one there is more room between the same places. */
const NARROWEST = 280;
/** Width of a character of 12 px, in px: digits of Inter with tabular figures are 7.4 wide, letters and points less. */
const CHARACTER = 7.4;
const GAP = 12;

/**
 * Where the labels of a strip stand so that they neither overlap nor leave it: centred on their mark, or set against the
 * end of the strip; both ends in one label where there is no room for two.
 * @param range both ends in words: "4.9 to 5.8"
 */
export function stripLabels(marks: StripMarks, ends: PrintedEnds, range: string): StripLabel[] {
  const band = marks.interval ?? marks.stated;
  if (!band) return [];
  const above = marks.value === undefined || ends.value === undefined ? [] : [place(ends.value, marks.value, 'above')];
  const low = place(ends.low, band.from, 'below');
  const high = place(ends.high, band.from + band.width, 'below');
  if (rightOf(low) + GAP <= leftOf(high)) return [...above, low, high];
  return [...above, place(range, round(band.from + band.width / 2), 'below')];
}

function place(text: string, x: number, row: StripLabel['row']): StripLabel {
  const [middle, half] = [(x / 100) * NARROWEST, widthOf(text) / 2];
  if (middle < half) return { text, x: 0, anchor: 'start', row };
  if (middle > NARROWEST - half) return { text, x: 100, anchor: 'end', row };
  return { text, x, anchor: 'middle', row };
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 };

function leftOf({ text, x, anchor }: StripLabel): number {
  return (x / 100) * NARROWEST - SHARE_BEFORE[anchor] * widthOf(text);
}

const rightOf = (label: StripLabel): number => leftOf(label) + widthOf(label.text);

const widthOf = (text: string): number => text.length * CHARACTER;

const round = (percent: number): number => Math.round(percent * 100) / 100;
