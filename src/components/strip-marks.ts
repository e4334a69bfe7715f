import type { Figure, Range } from '../model/figure.ts';

export interface StripMarks {
  /** All places are per cents of the strip's width. */
  interval?: { from: number; width: number };
  stated?: { from: number; width: number };
  /** Absent for a stated range, which has no one value. */
  value?: number;
  readings: number[];
}

/** Free room at either end of the strip, as a share of what it spans. */
const MARGIN = 0.12;

/** Where the marks of a figure's strip stand, on a linear scale; undefined when there is nothing to compare. */
export function stripMarks({ value, interval, stated, readings, type }: Figure): StripMarks | undefined {
  if (type === 'date' || (!interval && !stated && readings.length === 0)) return undefined;
  const ends = [interval, stated].flatMap((range) => (range ? [range.low, range.high] : []));
  const values = [value, ...ends, ...readings.map((reading) => reading.value)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least;
  if (!(span > 0) || !Number.isFinite(span)) return undefined;
  const place = (at: number): number => round((100 * (at - least + MARGIN * span)) / (span * (1 + 2 * MARGIN)));
  const band = ({ low, high }: Range) => ({ from: place(low), width: round(place(high) - place(low)) });
  return {
    ...(interval ? { interval: band(interval) } : {}),
    ...(stated ? { stated: band(stated) } : { value: place(value) }),
    readings: readings.map((reading) => place(reading.value)),
  };
}

const round = (percent: number): number => Math.round(percent * 100) / 100;
