/** Contrast of text with its ground, 1 to 21, of colours like "#12436d": WCAG 2.2, "contrast ratio". */
export function contrastOf(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The colour itself if it can be read, else the nearest on its way to black or white that can.
 * @param least contrast, 1 to 21
 */
export function readable(colour: string, ground: string, least: number): string {
  const end = luminance(ground) > 0.18 ? 0 : 255;
  for (let step = 0; step < 64; step++) {
    const mixed = channels(colour).map((value) => Math.round(value + ((end - value) * step) / 64));
    const hex = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (contrastOf(hex, ground) >= least) return hex;
  }
  return end === 0 ? '#000000' : '#ffffff';
}

/** Relative luminance, 0 to 1: WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** "#12436d" → 18, 67, 109 */
const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
