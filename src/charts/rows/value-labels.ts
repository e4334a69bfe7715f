import type { ChartContext } from '../contract.ts';
import { centre } from '../reading.ts';
import { lineHeight } from '../theme.ts';
import type { ValueLabel } from './draw-rows.ts';
import type { PlacedRow, RowsLayout } from './layout-rows.ts';

interface EndOfRow {
  /** Where the marks of the row end, px. */
  x: number;
  side: 'right' | 'left';
  gap: number;
}

/** The value of each row in words, beside the end of its marks. */
export function valueLabels(
  { rows, theme }: RowsLayout,
  { measure }: ChartContext,
  endOf: (row: PlacedRow) => EndOfRow,
): ValueLabel[] {
  const height = lineHeight(theme.value);
  return rows.flatMap((placed): ValueLabel[] => {
    const { valueText: text, y } = placed;
    if (text === '') return [];
    const known = placed.row.readings.some((reading) => centre(reading) !== undefined);
    const { x, side, gap } = endOf(placed);
    const width = measure.width(text, theme.value);
    const left = side === 'right' ? x + gap : x - gap - width;
    return [
      { text, box: { x: left, y: y - height / 2, width, height }, align: side === 'right' ? 'start' : 'end', known },
    ];
  });
}
