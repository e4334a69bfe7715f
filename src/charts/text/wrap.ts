interface WrapOptions {
  /** Width of a line of text, in px. */
  measure: (text: string) => number;
  maxWidth: number; // px
  maxLines?: number;
  /** Whether a line may end after the hyphen or slash of a word that is not too wide itself. */
  hyphens?: boolean;
}

export interface WrappedText {
  lines: string[];
  /** Words were left out at the end; the last line ends with an ellipsis. */
  cut: boolean;
  /** A word was longer than a line and is broken within. */
  broken: boolean;
}

/**
 * Breaks a text into lines that are no wider than asked: at spaces, after hyphens and slashes, and within a word only when
 * the word alone is wider than a line. What does not fit into the lines is cut after a whole word, with an ellipsis.
 */
export function wrapText(
  text: string,
  { measure, maxWidth, maxLines = Number.POSITIVE_INFINITY, hyphens = true }: WrapOptions,
): WrappedText {
  const fits = (line: string): boolean => measure(line.trimEnd()) <= maxWidth;
  let broken = false;
  const lines = [''];
  for (const piece of text.trim().split(hyphens ? AFTER_HYPHENS : AFTER_SPACES)) {
    const word = piece.replace(/\s+/g, ' ');
    const line = lines.at(-1) ?? '';
    if (fits(line + word)) {
      lines[lines.length - 1] = line + word;
      continue;
    }
    const parts = fits(word) ? [word] : breakWord(word, fits);
    broken ||= parts.length > 1;
    if (line === '') lines.pop();
    lines.push(...parts);
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= maxLines) return { lines: trimmed, cut: false, broken };
  return { lines: cutLines(trimmed, maxLines, fits), cut: true, broken };
}

/**
 * Chinese and Japanese are written without spaces: a line may end after any character, save before a closing mark, a
 * small kana or a sign of length, and after an opening mark (the rules of UAX 14 that readers would miss).
 */
const IDEOGRAPH = String.raw`(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60])(?<![（「『【〔《〈［｛])(?=\S)(?![\u3001\u3002\uff0c\uff0e）」』】〕》〉］｝！？：；・ー々…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)\]%])`;
const AFTER_SPACES = new RegExp(String.raw`(?<=\s)|${IDEOGRAPH}`, 'u');
const AFTER_HYPHENS = new RegExp(String.raw`(?<=[\s\-–—/])|${IDEOGRAPH}`, 'u');

/** One line, cut after a whole word when it is too wide. */
export function cutText(text: string, options: Omit<WrapOptions, 'maxLines'>): string {
  return wrapText(text, { ...options, maxLines: 1 }).lines[0] ?? '';
}

/** Breaks after hyphens and slashes as far as that helps, else anywhere; as much a part as fits. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces = word.split(/(?<=[-–—/])/).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + piece)) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

function cutLines(lines: string[], maxLines: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, maxLines);
  let last = kept.at(-1) ?? '';
  while (!fits(`${last}…`) && last !== '')
    last = last.includes(' ') ? last.replace(/\s+\S*$/, '') : [...last].slice(0, -1).join('');
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:.–—-]+$/, '')}…`];
}
