import {
  FULL,
  fitPiece,
  fitTitle,
  frame,
  HEIGHT,
  leading,
  linesWithin,
  type Stage,
  type Staged,
  type StagedCard,
  set,
  space,
  wholeColumn,
} from './stage.ts';

const GAP = 14;
const NUMBER_SIZES = [168, 152, 136, 120, 108, 96, 86, 76, 68, 60, 54, 48];

/**
 * The card of a shared figure: the number as large as it can be, what it is, how sure it is and how it came about.
 *
 *     ▬▬
 *     What it counts
 *     5.27 dollars per GPU-hour
 *     90% interval: …
 *     = the monthly fee divided by …
 *     site name                   date
 */
export function stageFigure(stage: Stage): StagedCard {
  const { input } = stage;
  const { figure } = input;
  const title = fitTitle(
    {
      lineHeight: leading(input.title, 1.12),
      sizes: [60, 56, 52, 48, 44, 40, 36, 34],
      lines: (size) => (size > 48 ? 1 : 2),
    },
    stage,
  );
  const below = figure ? details(stage) : [];
  const taken = [title, ...below].reduce((sum, { height }) => sum + height + GAP, 0);
  const number = figure ? [fitNumber(figure.text, HEIGHT - taken, stage)] : [];
  const top = wholeColumn([set(title, stage)], stage);
  const low = [...number, ...below].flatMap((text, i) => [...(i > 0 ? [space(GAP)] : []), set(text, stage)]);
  const rest = wholeColumn(low, stage, { justifyContent: 'flex-end' });
  return frame([top, rest], stage, [title, ...number, ...below]);
}

function fitNumber(text: string, height: number, stage: Stage): Staged {
  const lineHeight = 1.05;
  return fitPiece(
    text,
    {
      part: 'figure',
      family: 'sans',
      weight: 700,
      colour: stage.colours['c-accent'],
      lineHeight,
      width: FULL,
      sizes: NUMBER_SIZES,
      lines: (size) => Math.min(size > 76 ? 1 : 2, linesWithin(height, lineHeight)(size)),
    },
    stage,
  );
}

/** Under the number: its interval, where it stands or what it is, and its formula in words. */
function details(stage: Stage): Staged[] {
  const { figure } = stage.input;
  const sans = { part: 'figure', family: 'sans', width: FULL, lineHeight: 1.25, sizes: [30, 28, 26] } as const;
  const { colours } = stage;
  const ink = { ...sans, weight: 500, colour: colours['c-ink'] } as const;
  const quiet = { ...sans, weight: 400, colour: colours['c-quiet'] } as const;
  return [
    ...(figure?.interval ? [fitPiece(figure.interval, { ...ink, lines: () => 1 }, stage)] : []),
    ...(figure?.formula ? [fitPiece(figure.formula, { ...quiet, lines: () => 2, balance: true }, stage)] : []),
    ...(figure?.label ? [fitPiece(figure.label, { ...quiet, sizes: [26, 24], lines: () => 1 }, stage)] : []),
  ];
}
