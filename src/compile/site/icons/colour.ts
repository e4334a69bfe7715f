/** The colour of a site that names none: the accent of the pages. */
export const OWN_COLOUR = '#12436d';
const PAPER = '#fffefb';
const INK = '#1c1b1a';

/** Paper or ink, whichever can be told better from a colour (WCAG 2.2, contrast ratio). */
export function inkOn(colour: string): string {
  const contrast = (other: string): number => {
    const [low, high] = [luminance(colour), luminance(other)].toSorted((a, b) => a - b);
    return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
  };
  return contrast(PAPER) >= contrast(INK) ? PAPER : INK;
}

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
