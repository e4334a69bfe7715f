import type { ChartData } from '../../model/chart.ts';
import type { RichText } from '../../model/text.ts';
import type { ChartTexts } from './resolve-spec.ts';

/** Ids of the figures that a chart draws or whose numbers its texts print, each once: those of its texts first. */
export function chartFigures({ title, subtitle, note }: ChartTexts, { figures }: Pick<ChartData, 'figures'>): string[] {
  return [...new Set([...[title, subtitle, note ?? []].flatMap(idsOf), ...Object.keys(figures)])];
}

const idsOf = (text: RichText): string[] => text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.fig]));
