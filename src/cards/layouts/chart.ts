import { CARD } from '../card.ts';
import { stageChartBeside } from './chart-beside.ts';
import {
  column,
  FULL,
  fitPiece,
  fitTitle,
  frame,
  leading,
  type Stage,
  type StagedCard,
  set,
  space,
  TOP,
} from './stage.ts';

const GAP = 10;
const LOW = CARD.bottom + 6;
/** A card is shown 300 px wide as well, a quarter of its size: smaller text of a chart than this cannot be read there. */
const READABLE = 20;

/**
 * The card of a chart: its finding as the headline, the chart as large as the card, and where its numbers come from.
 *
 *     ▬▬
 *     The finding, in large serif
 *     ┌──────────────────────────────┐
 *     │            chart             │
 *     └──────────────────────────────┘
 *     Source: …
 *     site name                   date
 *
 * A chart of many rows, whose text would be small there, stands beside the words where it has the whole height.
 */
export function stageChart(stage: Stage): StagedCard {
  const above = fitAbove(stage);
  const size = stage.chartTextIn(above.box) ?? READABLE;
  const beside = size < READABLE ? stageChartBeside(stage, size) : undefined;
  return beside ?? above.stageIt();
}

function fitAbove(stage: Stage): {
  box: { x: number; y: number; width: number; height: number };
  stageIt: () => StagedCard;
} {
  const { input, colours } = stage;
  const title = fitTitle(
    {
      lineHeight: leading(input.title, 1.12),
      sizes: [48, 44, 40, 37, 34, 31, 28],
      lines: (size) => (size > 40 ? 1 : 2),
    },
    stage,
  );
  const quiet = { part: 'chart', family: 'sans', weight: 400, colour: colours['c-quiet'], width: FULL } as const;
  const line = { ...quiet, lineHeight: 1.3, sizes: [24, 22, 20], lines: () => 1 } as const;
  const caption = input.chart?.caption === undefined ? [] : [fitPiece(input.chart.caption, line, stage)];
  const source =
    input.chart?.source === undefined ? [] : [fitPiece(input.chart.source, { ...line, sizes: [20, 18] }, stage)];
  const height = [title, ...caption].reduce((sum, text) => sum + text.height, 0);
  const bottom = LOW - source.reduce((sum, text) => sum + text.height + GAP, 0);
  const y = TOP + height + 6 + GAP;
  const box = { x: CARD.margin, y, width: FULL, height: bottom - y };
  const stageIt = (): StagedCard => {
    const head = column(
      { left: CARD.margin, width: FULL, top: TOP, height: height + 6 },
      [set(title, stage), ...caption.flatMap((text) => [space(6), set(text, stage)])],
      stage,
    );
    const foot = source.map((text) =>
      column(
        { left: CARD.margin, width: FULL, top: LOW - text.height, height: text.height },
        [set(text, stage)],
        stage,
      ),
    );
    return { ...frame([head, ...foot], stage, [title]), chart: box, centred: true };
  };
  return { box, stageIt };
}
