import { CARD } from '../card.ts';
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

/** Of the words; the chart has the rest. */
const WIDTH = 308;
const GAP = { caption: 14, source: 24, chart: 32 } as const;

/**
 * The card of a chart of many rows: the words in a column, the chart beside it as high as the card.
 *
 *     ▬▬                ┌─────────────┐
 *     The finding, in   │             │
 *     large serif       │    chart    │
 *     what is drawn     │             │
 *                       │             │
 *     Source: …         └─────────────┘
 *     site name                   date
 *
 * @param least text of the chart that is no larger than this, in px, is not worth it
 */
export function stageChartBeside(stage: Stage, least: number): StagedCard | undefined {
  const { input, type, chartTextIn } = stage;
  const width = FULL - WIDTH - GAP.chart;
  const x = type.rightToLeft ? CARD.margin : CARD.margin + WIDTH + GAP.chart;
  const chart = { x, y: CARD.margin, width, height: CARD.bottom - CARD.margin };
  if ((chartTextIn(chart) ?? 0) <= least) return undefined;
  const caption = input.chart?.caption === undefined ? [] : [fitQuiet(input.chart.caption, [24, 22, 20], stage)];
  const source = input.chart?.source === undefined ? [] : [fitQuiet(input.chart.source, [20, 18], stage)];
  const taken = heightOf(caption, GAP.caption) + heightOf(source, GAP.source);
  const lineHeight = leading(input.title, 1.12);
  const title = fitTitle(
    { width: WIDTH, lineHeight, sizes: [44, 40, 37, 34, 31, 28], lines: linesWithin(HEIGHT - taken, lineHeight) },
    stage,
  );
  const head = [set(title, stage), ...caption.flatMap((text) => [space(GAP.caption), set(text, stage)])];
  const foot = source.map((text) => set(text, stage));
  const columns = [
    wholeColumn(head, stage, { width: WIDTH }),
    wholeColumn(foot, stage, { width: WIDTH, justifyContent: 'flex-end' }),
  ];
  return { ...frame(columns, stage, [title]), chart, centred: true };
}

function fitQuiet(text: string, sizes: readonly number[], stage: Stage): Staged {
  const look = { part: 'chart', family: 'sans', weight: 400, colour: stage.colours['c-quiet'] } as const;
  return fitPiece(text, { ...look, width: WIDTH, sizes, lineHeight: 1.3, lines: () => 4 }, stage);
}

const heightOf = (texts: readonly Staged[], gap: number): number =>
  texts.reduce((sum, { height }) => sum + height + gap, 0);
