import { type ChartData, type ChartKind, type ChartSpecOf, LineSpecSchema } from '../../../src/model/chart.ts';
import { dataFrom } from '../sample-data.ts';
import * as flows from './flows.ts';
import * as grammar from './grammar.ts';
import * as grids from './grids.ts';
import * as maps from './maps.ts';
import * as marked from './marked.ts';
import * as panels from './panels.ts';
import * as rows from './rows.ts';
import { runRate, runRateSpec } from './run-rate.ts';
import * as series from './series.ts';
import * as spreads from './spreads.ts';

export interface Sample<K extends ChartKind = ChartKind> {
  spec: ChartSpecOf<K> & { kind: K };
  data: ChartData;
}

const shares = dataFrom(
  [
    'year,share,who',
    ...['Alpha', 'Beta Company', 'Gamma', 'Delta'].flatMap((who, k) =>
      Array.from({ length: 12 }, (_, i) => `${2010 + i},${10 + k * 2 + i * (k + 1) + ((i * 7 + k * 3) % 5)},${who}`),
    ),
  ].join('\n'),
  { year: ['date'], share: ['number', '%'], who: ['string'] },
);
export const sharesSpec = LineSpecSchema.parse({
  kind: 'line',
  title: 'Shares',
  subtitle: 'By year',
  data: { table: 'shares' },
  x: 'year',
  y: 'share',
  series: 'who',
});
const { scale: _, ...linear } = { scale: undefined, ...runRateSpec.y };

/** Every kind of chart, on rows that show what it can do. */
export const samples: Record<string, Sample> = {
  'line-log': { spec: runRateSpec, data: runRate },
  'line-linear': {
    spec: { ...runRateSpec, y: { ...linear, scale: 'linear' }, references: [{ value: 50, label: 'fifty' }] },
    data: runRate,
  },
  'line-series': { spec: sharesSpec, data: shares },
  'line-highlight': { spec: { ...sharesSpec, highlight: 'Gamma' }, data: shares },
  bar: { spec: rows.barSpec, data: rows.commitments },
  'bar-negative': { spec: rows.profitSpec, data: rows.profits },
  'bar-grouped': { spec: series.groupedSpec, data: series.demand },
  'bar-stacked': { spec: series.stackedSpec, data: series.demand },
  'bar-diverging': { spec: series.divergingSpec, data: series.answers },
  area: { spec: series.areaSpec, data: series.power },
  'area-normalised': { spec: series.sharesSpec, data: series.power },
  slope: { spec: series.slopeSpec, data: series.change },
  waterfall: { spec: series.waterfallSpec, data: series.budget },
  range: { spec: rows.rangeSpec, data: rows.leadTimes },
  'range-dates': { spec: rows.dateRangeSpec, data: rows.deals },
  dumbbell: { spec: grammar.dumbbellSpec, data: grammar.rents },
  'dumbbell-strung': { spec: grammar.strungSpec, data: grammar.years },
  dot: { spec: rows.dotSpec, data: rows.prices },
  scatter: { spec: rows.scatterSpec, data: rows.prices },
  'line-places': { spec: grammar.seasonsSpec, data: grammar.seasons },
  'area-places': { spec: grammar.phasesSpec, data: grammar.phases },
  'scatter-sized': { spec: grammar.sizedSpec, data: grammar.states },
  'line-panels': { spec: panels.lineSpec, data: panels.energy },
  'area-panels': { spec: panels.areaSpec, data: panels.energy },
  'bar-panels': { spec: panels.barSpec, data: panels.jobs },
  'dot-panels': { spec: panels.dotSpec, data: panels.jobs },
  'line-marked': { spec: marked.lineSpec, data: runRate },
  'area-marked': { spec: marked.areaSpec, data: series.power },
  'bar-marked': { spec: marked.barSpec, data: rows.commitments },
  'range-marked': { spec: marked.ganttSpec, data: rows.deals },
  'scatter-marked': { spec: marked.scatterSpec, data: rows.prices },
  histogram: { spec: spreads.histogramSpec, data: spreads.gpuHour },
  'quantile-dots': { spec: spreads.dotsSpec, data: spreads.gpuHour },
  density: { spec: spreads.densitySpec, data: spreads.gpuHour },
  'density-groups': { spec: spreads.densitiesSpec, data: spreads.gpuHours },
  fan: { spec: spreads.fanSpec, data: spreads.outlook },
  heatmap: { spec: grids.warmthSpec, data: grids.warmth },
  table: { spec: grids.tableSpec, data: grids.balance },
  'table-short': { spec: grids.shortTableSpec, data: grids.january },
  sankey: { spec: flows.energySpec, data: flows.energy },
  'sankey-highlight': { spec: { ...flows.energySpec, highlight: 'Grid' }, data: flows.energy },
  map: { spec: maps.mapSpec, data: maps.boroughs },
  'map-symbols': { spec: maps.symbolsSpec, data: maps.boroughs },
  'map-places': { spec: maps.placesSpec, data: maps.stations },
  'heatmap-symlog': { spec: grids.transfersSpec, data: grids.transfers },
  'heatmap-diverging': { spec: grids.balanceSpec, data: grids.balance },
};
