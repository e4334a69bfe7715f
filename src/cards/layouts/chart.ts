import { CARD } from '../card.ts';
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
 */
export function stageChart(stage: Stage): StagedCard {
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
  const head = column(
    { left: CARD.margin, width: FULL, top: TOP, height: height + 6 },
    [set(title, stage), ...caption.flatMap((text) => [space(6), set(text, stage)])],
    stage,
  );
  const foot = source.map((text) =>
    column({ left: CARD.margin, width: FULL, top: LOW - text.height, height: text.height }, [set(text, stage)], stage),
  );
  const y = TOP + height + 6 + GAP;
  return {
    ...frame([head, ...foot], stage, [title]),
    chart: { x: CARD.margin, y, width: FULL, height: bottom - y },
    centred: true,
  };
}
