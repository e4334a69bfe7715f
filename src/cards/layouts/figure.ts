import { CARD } from '../card.ts';
import {
  column,
  FULL,
  fitPiece,
  frame,
  leading,
  type Stage,
  type Staged,
  type StagedCard,
  set,
  space,
  TOP,
} from './stage.ts';

const HEIGHT = CARD.bottom - TOP;
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
  const { input, colours } = stage;
  const { figure } = input;
  const title = fitPiece(
    input.title,
    {
      part: 'title',
      family: 'serif',
      weight: 400,
      colour: colours['c-ink'],
      lineHeight: leading(input.title, 1.12),
      width: FULL,
      sizes: [60, 56, 52, 48, 44, 40, 36, 34],
      lines: (size) => (size > 48 ? 1 : 2),
      balance: true,
    },
    stage,
  );
  const below = figure ? details(stage) : [];
  const taken = [title, ...below].reduce((sum, { height }) => sum + height + GAP, 0);
  const number = figure ? [fitNumber(figure.text, HEIGHT - taken, stage)] : [];
  const top = column({ left: CARD.margin, width: FULL, top: TOP, height: HEIGHT }, [set(title, stage)], stage);
  const low = [...number, ...below].flatMap((text, i) => [...(i > 0 ? [space(GAP)] : []), set(text, stage)]);
  const rest = column({ left: CARD.margin, width: FULL, top: TOP, height: HEIGHT }, low, stage, {
    justifyContent: 'flex-end',
  });
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
      lines: (size) => Math.max(1, Math.min(size > 76 ? 1 : 2, Math.floor(height / (size * lineHeight)))),
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
