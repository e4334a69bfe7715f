import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';

/** WhatsApp shows no image of more; the aim is under 100 KB. */
const MOST_KILOBYTES = 300;

/** Whether every place that shows cards takes a file of this size. */
export function checkCardSize(png: Uint8Array, at: Position): Problem[] {
  const kilobytes = Math.ceil(png.byteLength / 1000);
  return kilobytes > MOST_KILOBYTES ? [problem('RK101', { kilobytes, most: MOST_KILOBYTES }, at)] : [];
}
