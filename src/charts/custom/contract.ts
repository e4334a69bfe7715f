import type { ChartData, ChartSpecOf, ChartTable } from '../../model/chart.ts';
import type { Locale } from '../../model/site.ts';
import type { ChartContext, Drawing } from '../contract.ts';

/**
 * What `charts/<id>.ts` exports: `export const render: CustomChart['render'] = …`. The same spec, data and context give the
 * same drawing. Whoever cannot draw throws an Error that says why: it becomes a problem at the line that threw it.
 */
export interface CustomChart {
  /** One layout: `context.width` is 720 (wide) or 288 (narrow), another on a card. The key may be left out. */
  render(spec: ChartSpecOf<'custom'>, data: ChartData, context: ChartContext): Omit<Drawing, 'key'> & Partial<Drawing>;
  /** What the picture shows, for those who cannot see it. Where it is missing the columns and their ends are said. */
  describe?(spec: ChartSpecOf<'custom'>, data: ChartData, locale: Locale): string;
  /** The table under the chart; all columns as they are unless said. */
  table?(spec: ChartSpecOf<'custom'>, data: ChartData, locale: Locale): ChartTable;
}
