import { createRequire } from 'node:module';
import { readFont } from './fonts.ts';

type Weight = 400 | 500 | 600 | 700;

/** One file of a font family: "greek", "[12]". */
interface Slice {
  family: string;
  slice: string;
}

/** Further files for a text, in the order in which they are asked for a character; one list a weight. */
export interface MoreFonts {
  inter: Record<400 | 500 | 700, readonly Uint8Array[]>;
  sourceSerif: Record<600, readonly Uint8Array[]>;
  /** Which files these are: the same text of other characters may need the same ones. */
  key: string;
}

const NONE: MoreFonts = { inter: { 400: [], 500: [], 700: [] }, sourceSerif: { 600: [] }, key: '' };

/** In every font that is read anyway: Latin and what Latin-based languages add. */
const ALWAYS = new Set(['latin', 'latin-ext']);
/** Of families whose other slices are no letters, only these. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  'noto-sans-arabic': ['arabic'],
  'noto-sans-hebrew': ['hebrew'],
};

/**
 * The font files beyond Latin that a text needs, and none that it does not: Greek and Cyrillic from the families
 * themselves, Arabic, Hebrew, Chinese, Japanese and Korean from Noto Sans, pictures from Noto Emoji. East Asian families
 * come in a hundred files each, by code point. Characters that no family has are left out here and found when drawn.
 * @param language of the text; Chinese, Japanese and Korean write some of the same characters differently
 * @throws ProblemError (RK018) on a file that is missing or broken
 */
export function findFonts(text: string, language: string): MoreFonts {
  // A chart and its rows are a long text with few characters that are not ASCII.
  const marked = text.match(/[\0-\x7f]?[^\0-\x7f]+/g) ?? [];
  const chars = new Set([...new Set(marked.join(' ').normalize('NFC'))].filter((char) => isBeyondLatin(char)));
  if (chars.size === 0) return NONE;
  const own = (family: string): Slice[] => [...chars].flatMap((char) => sliceOf(char, [family]) ?? []);
  const foreign = [...chars].filter((char) => !['inter', 'source-serif-4'].every((family) => sliceOf(char, [family])));
  const shared = foreign.flatMap((char) => sliceOf(char, familiesFor(char, { text, language })) ?? []);
  const inter = unique([...own('inter'), ...shared]);
  const serif = unique([...own('source-serif-4'), ...shared]);
  const key = [...inter, ...serif].map(({ family, slice }) => `${family}${slice}`).join(' ');
  const sans = (weight: Weight): Uint8Array[] => inter.map((slice) => readSlice(slice, weight));
  return {
    inter: { 400: sans(400), 500: sans(500), 700: sans(700) },
    sourceSerif: { 600: serif.map((slice) => readSlice(slice, slice.family === 'source-serif-4' ? 600 : 700)) },
    key,
  };
}

/** Characters that were asked for: charts share most of theirs. */
const beyondLatin = new Map<string, boolean>();

function isBeyondLatin(char: string): boolean {
  const before = beyondLatin.get(char);
  if (before !== undefined) return before;
  const found = !sliceOf(char, ['inter'], ALWAYS);
  beyondLatin.set(char, found);
  return found;
}

function familiesFor(char: string, { text, language }: { text: string; language: string }): string[] {
  const others = ['noto-sans-arabic', 'noto-sans-hebrew', ...eastAsian(text, language)];
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(char)
    ? ['noto-emoji', ...others]
    : [...others, 'noto-emoji'];
}

function eastAsian(text: string, language: string): string[] {
  const [jp, kr, sc] = ['noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc'];
  if (
    language.startsWith('ja') ||
    (!language.startsWith('zh') && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
  )
    return [jp, sc, kr];
  if (language.startsWith('ko') || (!language.startsWith('zh') && /\p{Script=Hangul}/u.test(text))) return [kr, sc, jp];
  return [sc, jp, kr];
}

function sliceOf(char: string, families: readonly string[], only?: ReadonlySet<string>): Slice | undefined {
  const point = char.codePointAt(0) ?? 0;
  for (const family of families) {
    for (const { slice, ranges } of slicesOf(family)) {
      if (only ? !only.has(slice) : ALWAYS.has(slice)) continue;
      if (ranges.some(([from, to]) => from <= point && point <= to)) return { family, slice };
    }
  }
  return undefined;
}

interface Ranges {
  slice: string;
  ranges: [from: number, to: number][];
}

const known = new Map<string, Ranges[]>();

/** What each file of a family holds, as the package itself says: `{"greek": "U+0370-0377,U+037A"}`. */
function slicesOf(family: string): Ranges[] {
  const before = known.get(family);
  if (before) return before;
  const require = createRequire(import.meta.url);
  // Every fontsource package has this file of this shape.
  const said = require(`@fontsource/${family}/unicode.json`) as Record<string, string>;
  const slices = Object.entries(said)
    .filter(([slice]) => LETTERS[family]?.includes(slice) ?? true)
    .map(([slice, ranges]) => ({ slice, ranges: ranges.split(',').map(parseRange) }));
  known.set(family, slices);
  return slices;
}

/** "U+0370-0377" or "U+037A". */
function parseRange(range: string): [from: number, to: number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

const unique = (slices: readonly Slice[]): Slice[] =>
  slices.filter(
    ({ family, slice }, i) => slices.findIndex((other) => other.family === family && other.slice === slice) === i,
  );

const read = new Map<string, Uint8Array>();

/** A file once read stays: the same bytes are the same font to whoever opens it. */
function readSlice({ family, slice }: Slice, weight: Weight): Uint8Array {
  const file = `@fontsource/${family}/files/${family}-${slice.replace(/[[\]]/g, '')}-${weight}-normal.woff`;
  const bytes = read.get(file) ?? readFont(file);
  read.set(file, bytes);
  return bytes;
}
