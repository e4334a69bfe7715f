import type { ChartContext } from '../contract.ts';
import { printReading } from '../print-reading.ts';
import { shareOf } from '../scale.ts';
import { wrapLines } from '../text/lines.ts';
import { bold, lineHeight, plotHeightOf, themeOf } from '../theme.ts';
import type { LineInput, LinePoint, LineSeries } from './line-input.ts';

/** The name of a series with its last value, where its line ends. */
export interface EndLabel {
  series: LineSeries;
  last: LinePoint;
  lines: string[];
  /** At the right edge, where all names stand in one column; else the line ends inside the plot. */
  atEdge: boolean;
}

/** Between one name in the margin and the next, px. */
export const END_LABEL_GAP = 3;
const EDGE_FROM = 0.95;

/** The highlighted series first, then the others in their order, as long as there is height for their names. */
export function chooseEndLabels(input: LineInput, domain: [number, number], context: ChartContext): EndLabel[] {
  const theme = themeOf(context.layout);
  const labels = input.series.flatMap((series) => endLabelOf(series, input, { domain, context }));
  let room = plotHeightOf(context);
  return labels
    .toSorted((a, b) => Number(isAccent(b)) - Number(isAccent(a)))
    .filter(({ lines }) => {
      const height = lines.length * lineHeight(theme.value) + END_LABEL_GAP;
      if (height > room) return false;
      room -= height;
      return true;
    });
}

const isAccent = ({ series }: EndLabel): boolean => series.colour === 'c-accent';

interface EndSetting {
  domain: [number, number];
  context: ChartContext;
}

function endLabelOf(series: LineSeries, { x, y }: LineInput, { domain, context }: EndSetting): EndLabel[] {
  const last = series.points.findLast((point) => point.y.value !== undefined);
  if (!last) return [];
  const style = bold(themeOf(context.layout).value);
  const name = wrapLines(series.name, { width: context.width * 0.26, style, measure: context.measure });
  const share = shareOf(x.log ? 'log' : 'linear', domain);
  const lines = [...name, printReading(last.y, y, context.locale.language)];
  return [{ series, last, lines, atEdge: share(last.x.value) > EDGE_FROM }];
}
