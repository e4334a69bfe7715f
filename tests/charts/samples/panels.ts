import { AreaSpecSchema, BarSpecSchema, DotSpecSchema, LineSpecSchema } from '../../../src/model/chart.ts';
import { dataFrom } from '../sample-data.ts';

const common = { title: 'A finding', subtitle: 'What, where, when', data: { table: 'sample' }, facets: 'region' };
const REGIONS = ['North', 'South, with all of the islands and the straits', 'East', 'West', 'Centre'];

/** Five regions of which each is a little larger; the last has no coal. */
export const energy = dataFrom(
  [
    'region,year,source,value',
    ...REGIONS.flatMap((region, k) =>
      ['Coal', 'Gas']
        .slice(k === 4 ? 1 : 0)
        .flatMap((source, j) =>
          Array.from(
            { length: 8 },
            (_, i) => `"${region}",${2016 + i},${source},${10 + 4 * k + j * 6 + ((i * (k + 2) * (j + 3)) % 7)}`,
          ),
        ),
    ),
  ].join('\n'),
  { region: ['string'], year: ['date'], source: ['string'], value: ['number', 'TWh'] },
);
export const lineSpec = LineSpecSchema.parse({ kind: 'line', ...common, x: 'year', y: 'value', series: 'source' });
export const areaSpec = AreaSpecSchema.parse({ kind: 'area', ...common, x: 'year', y: 'value', series: 'source' });

export const jobs = dataFrom(
  [
    'region,sector,change',
    ...REGIONS.slice(0, 3).flatMap((region, k) =>
      ['Farms', 'Factories', 'Services'].map((sector, i) => `"${region}",${sector},${[-4, 2, 9][i] ?? 0}${k + 1}`),
    ),
  ].join('\n'),
  { region: ['string'], sector: ['string'], change: ['number', 'thousand'] },
);
export const barSpec = BarSpecSchema.parse({ kind: 'bar', ...common, y: 'sector', x: 'change' });
export const dotSpec = DotSpecSchema.parse({ kind: 'dot', ...common, y: 'sector', x: 'change' });
