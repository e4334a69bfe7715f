import { CARD } from '../card.ts';
import {
  column,
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

const GAP = { figure: 28, label: 8, caption: 14 } as const;
/** Width of the box to the right of the words. */
const CHART_WIDTH = FULL - CARD.words - CARD.gap;
const TITLE_SIZES = [132, 120, 108, 96, 88, 80, 74, 68, 62, 56, 52, 48, 44, 40, 37, 34, 32, 30];
const FIGURE_SIZES = [112, 100, 90, 80, 72, 64, 56, 50, 44];
/** A title this large is worth a smaller number. */
const GOOD_TITLE = 44;

/**
 * The card of a report:
 *
 *     ▬▬
 *     The title, in          caption
 *     large serif            ┌──────────────┐
 *                            │    chart     │
 *     3.3×                   │              │
 *     what it counts         └──────────────┘
 *     site name                          date
 */
export function stageReport(stage: Stage): StagedCard {
  const { input } = stage;
  const width = input.chart ? CARD.words : FULL;
  const { title, figure = [] } = fitColumn(stage, width);
  const heading = set(title, stage);
  const below = figure.flatMap((text, i) => [...(i === 1 ? [space(GAP.label)] : []), set(text, stage)]);
  const words = wholeColumn([heading], stage, { width });
  const numbers = wholeColumn(below, stage, { width, justifyContent: 'flex-end' });
  const caption = input.chart?.caption === undefined ? undefined : fitCaption(input.chart.caption, stage);
  const left = CARD.width - CARD.margin - CHART_WIDTH;
  const above = caption
    ? [column({ left, width: CHART_WIDTH, top: CARD.margin, height: caption.height }, [set(caption, stage)], stage)]
    : [];
  const framed = frame([words, numbers, ...above], stage, [title, ...figure]);
  if (!input.chart) return framed;
  const top = CARD.margin + (caption ? caption.height + GAP.caption : 0);
  const x = stage.type.rightToLeft ? CARD.margin : left;
  return { ...framed, chart: { x, y: top, width: CHART_WIDTH, height: CARD.bottom - top } };
}

interface Column {
  title: Staged;
  /** The number, its label and its interval. */
  figure?: Staged[];
}

/** The figure as large as it can be while the title keeps a good size; a long title makes the figure smaller. */
function fitColumn(stage: Stage, width: number): Column {
  const { figure, chart } = stage.input;
  const most = figure ? (chart ? 68 : 88) : chart ? 88 : 132;
  const sizes = TITLE_SIZES.filter((size) => size <= most && (chart || size >= 48));
  if (!figure) return { title: titleWithin(HEIGHT, { width, sizes }, stage) };
  let whole: Column | undefined;
  let last: Column | undefined;
  for (const largest of FIGURE_SIZES) {
    const fitted = fitFigure(stage, { width, largest });
    const taken = fitted.reduce((sum, { height }) => sum + height, GAP.label + GAP.figure);
    last = { figure: fitted, title: titleWithin(HEIGHT - taken, { width, sizes }, stage) };
    if (last.title.fitted.cut) continue;
    if (last.title.fitted.size >= GOOD_TITLE) return last;
    whole ??= last;
  }
  if (!last) throw new RangeError('no size was given for the figure of a card');
  return whole ?? last;
}

function titleWithin(height: number, place: { width: number; sizes: readonly number[] }, stage: Stage): Staged {
  const lineHeight = leading(stage.input.title, 1.1);
  return fitTitle({ ...place, lineHeight, lines: linesWithin(height, lineHeight) }, stage);
}

function fitFigure(stage: Stage, { width, largest }: { width: number; largest: number }): Staged[] {
  const { figure } = stage.input;
  if (!figure) return [];
  const { colours } = stage;
  const sans = { part: 'figure', family: 'sans', width, lineHeight: 1.25 } as const;
  const number = fitPiece(
    figure.text,
    {
      ...sans,
      weight: 700,
      colour: colours['c-accent'],
      lineHeight: 1.05,
      sizes: FIGURE_SIZES.filter((size) => size <= largest),
      lines: (size) => (size > 64 ? 1 : 2),
    },
    stage,
  );
  const sizes = [28, 26, 24];
  const lines = (size: number): number => (size > 24 ? 2 : 3);
  const label = fitPiece(figure.label, { ...sans, weight: 500, colour: colours['c-ink'], sizes, lines }, stage);
  if (figure.interval === undefined) return [number, label];
  const quiet = { ...sans, weight: 400, colour: colours['c-quiet'], sizes: [26, 24, 22], lines: () => 1 } as const;
  return [number, label, fitPiece(figure.interval, quiet, stage)];
}

function fitCaption(caption: string, stage: Stage): Staged {
  const look = {
    part: 'chart',
    family: 'sans',
    weight: 400,
    colour: stage.colours['c-quiet'],
    lineHeight: 1.3,
  } as const;
  return fitPiece(caption, { ...look, width: CHART_WIDTH, sizes: [20], lines: () => 2 }, stage);
}
