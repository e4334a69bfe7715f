import type { TextMeasure, TextStyle } from './contract.ts';
import type { Places } from './field.ts';
import { printPlace } from './places.ts';
import { fitLines } from './text/fit.ts';
import { widest, wrapLines } from './text/lines.ts';
import type { Tick } from './ticks.ts';

/** What a horizontal axis has for the names of its places. */
export interface NameRoom {
  measure: TextMeasure;
  style: TextStyle;
  /** Of the whole picture, px: names stay within it. */
  width: number;
  /** From one place to the next, px. */
  step: number;
  /** Where a place stands, px. */
  at: (index: number) => number;
}

const GAP = 8;
/** Names in more lines than this are hard to read; a few places may have more. */
const LINES = 3;
const LINES_OF_FEW = 5;
const FEW = 8;

/** The names of places below an axis: in lines as wide as a place, else of every second, third and so on. */
export function pointTicks(places: Places, room: NameRoom, language: string): Tick[] {
  const names = places.cells.map((_, value) => ({ value, text: printPlace(places, value, language) }));
  const most = names.length <= FEW ? LINES_OF_FEW : LINES;
  for (let every = 1; every < names.length; every++) {
    const shown = names.filter(({ value }) => value % every === 0);
    const ticks = setNames(shown, { ...room, step: room.step * every }, every === 1 ? most : 2);
    if (ticks) return ticks;
  }
  // Not even two stand beside each other whole: the first and the last share the picture, and are cut.
  const ends = names.length > 1 ? [names[0], names.at(-1)] : [names[0]];
  const [first, last] = [room.at(0), room.at(names.length - 1)];
  const shares = [room.width / 2, last - first, (last * 2) / 3, ((room.width - first) * 2) / 3];
  const width = (names.length > 1 ? Math.min(...shares) : room.width) - GAP;
  return ends.flatMap((name) => {
    if (!name) return [];
    const { lines } = fitLines(name.text, { width, style: room.style, measure: room.measure, maxLines: LINES });
    return [{ value: name.value, label: name.text, lines }];
  });
}

/** Names in lines, where none has more than so many, breaks a word or meets its neighbour. */
function setNames(
  names: readonly { value: number; text: string }[],
  { measure, style, width, step, at }: NameRoom,
  most: number,
): Tick[] | undefined {
  const ticks: (Tick & { lines: string[] })[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { value, text } of names) {
    const own = Math.min(step - GAP, width);
    if (widest(text.split(/\s+/), style, measure) > own) return undefined;
    const lines = wrapLines(text, { width: own, style, measure });
    const half = widest(lines, style, measure) / 2;
    const middle = Math.min(Math.max(at(value), half), width - half);
    if (lines.length > most || middle - half < end) return undefined;
    end = middle + half + GAP;
    ticks.push({ value, label: text, lines });
  }
  return ticks;
}
