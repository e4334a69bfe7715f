import type { ChartKind } from '../model/chart.ts';
import { areaChart } from './area.ts';
import { barChart } from './bar.ts';
import type { ChartKindModule } from './contract.ts';
import { customChart } from './custom.ts';
import { densityChart } from './density.ts';
import { dotChart } from './dot.ts';
import { withFacets } from './facets/with-facets.ts';
import { fanChart } from './fan.ts';
import { heatmapChart } from './heatmap.ts';
import { histogramChart } from './histogram.ts';
import { lineChart } from './line.ts';
import { mapChart } from './map.ts';
import { network } from './network.ts';
import { quantileDotsChart } from './quantile-dots.ts';
import { rangeChart } from './range.ts';
import { sankeyChart } from './sankey.ts';
import { slopeChart } from './slope.ts';
import { tableChart } from './table.ts';
import { waterfallChart } from './waterfall.ts';

/** Every kind of chart, by the name that writers give it. */
export const chartKinds: { [K in ChartKind]: ChartKindModule<K> } = {
  line: withFacets(lineChart),
  area: withFacets(areaChart),
  slope: slopeChart,
  bar: withFacets(barChart),
  waterfall: waterfallChart,
  range: rangeChart,
  dot: withFacets(dotChart),
  network,
  heatmap: heatmapChart,
  table: tableChart,
  sankey: sankeyChart,
  custom: customChart,
  map: mapChart,
  histogram: histogramChart,
  'quantile-dots': quantileDotsChart,
  density: densityChart,
  fan: fanChart,
};
