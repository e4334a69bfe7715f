import { type RenderedChart, renderChart } from '../../charts/render-chart.ts';
import { createTextMeasure } from '../../charts/text/measure.ts';
import { readFonts } from '../../io/fonts.ts';
import type { ChartData, ChartSpec } from '../../model/chart.ts';
import type { Locale } from '../../model/site.ts';

interface DrawRequest {
  id: string;
  spec: ChartSpec;
  data: ChartData;
  locale: Locale;
}

/** Draws charts with the fonts of the pages, outside of a build: nothing is kept and nothing is written. */
export function createDrawer(): (request: DrawRequest) => RenderedChart {
  const { inter, interExt } = readFonts();
  const measure = createTextMeasure({
    400: [inter[400], interExt[400]],
    500: [inter[500], interExt[500]],
    700: [inter[700], interExt[700]],
  });
  return (request) => renderChart({ ...request, measure });
}
