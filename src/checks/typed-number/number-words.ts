const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** In the singular only: "millions of users" names a size, no number. */
const SCALES = 'dozen|hundred|thousand|million|billion|trillion';
const NUMBER = `(?:(?:${TENS})(?:-(?:one|${SMALL}))?|${SMALL})`;
const PART = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth';
const SIZE = 'by|to|about|over|than|nearly|almost|roughly|around|under';
const WHOLE = 'of|more|less|fewer|as|the|that|a|its|their|our|his|her|what';

/** What is a number beyond doubt; "one", "first" and "a second" are not. */
const WORDS: RegExp[] = [
  new RegExp(
    `(?:\\b(?:${NUMBER}|a)|(?<=\uFFFC))(?:(?:\\s|-)?\\b(?:${SCALES}))+\\b(?:\\sand\\s${NUMBER}\\b(?:\\s(?:${SCALES})\\b)*)?`,
    'giu',
  ),
  new RegExp(`\\b${NUMBER}(?:-?fold|\\stimes)?\\b(?:\\sand\\sa\\shalf)?`, 'giu'),
  // Shares: "a third of", "by a quarter", "two-thirds"; "a third party" counts.
  new RegExp(`\\b(?:a|one)[\\s-](?:half|(?:${PART}))(?=\\s(?:of|more|less|fewer|as)\\b)`, 'giu'),
  new RegExp(`(?<=\\b(?:${SIZE})\\s)(?:a|one)[\\s-](?:half|${PART})\\b(?=\\s*(?:[.,;:)!?—–]|$))`, 'giu'),
  new RegExp(`(?<=\\b(?:two|three|four|five|six|seven|eight|nine)[\\s-])(?:${PART})s\\b`, 'giu'),
  /(?<!\b(?:first|second|latter|other|former|each|better)[\s-])\bhalf(?=\s(?:of|the|an?|as|its|their|his|her|our|that)\b)/giu,
  // Ratios. What "doubles" does so in some time, which is the figure.
  /\b(?:doubled|tripled|trebled|quadrupled|quintupled|halved)\b/giu,
  new RegExp(`\\b(?:twice|thrice|double|triple)(?=\\s(?:${WHOLE})\\b)`, 'giu'),
];

/** Numbers in English words: start and end of each, in no order. */
export function findNumberWords(text: string): [start: number, end: number][] {
  return WORDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }): [number, number] => {
      const lead = found.length - found.trimStart().length;
      return [index + lead, index + found.length];
    }),
  );
}
