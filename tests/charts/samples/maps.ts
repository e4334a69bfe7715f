import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { MapSpecSchema, type Shape } from '../../../src/model/chart/map.ts';
import type { ChartData } from '../../../src/model/chart.ts';
import { dataFrom } from '../sample-data.ts';

const topology = JSON.parse(
  readFileSync(new URL('../../../node_modules/vega-datasets/data/londonBoroughs.json', import.meta.url), 'utf8'),
) as Topology<{ boroughs: GeometryCollection }>;

/** The boroughs of London. */
const shapes = feature(topology, topology.objects.boroughs).features.flatMap(({ id, geometry }): Shape[] =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ name: String(id), geometry }] : [],
);

/** Invented changes for all of them but two; some are not sure. */
const rows = shapes.slice(2).map(({ name }, i) => {
  const value = ((i * 7) % 31) - 9;
  return `${name},${value},${i % 9 === 4 ? 'reported' : 'confirmed'}`;
});
export const boroughs: ChartData = {
  ...dataFrom(['area,value,status', ...rows].join('\n'), {
    area: ['string'],
    value: ['number', '%'],
    status: ['string'],
  }),
  shapes,
};

const common = {
  kind: 'map',
  title: 'A finding',
  subtitle: 'What, where, when',
  data: { table: 't' },
  shapes: { file: 'data/boroughs.json' },
  key: 'area',
  value: { column: 'value', status: 'status' },
};
export const mapSpec = MapSpecSchema.parse({ ...common, highlight: 'Hackney' });
export const symbolsSpec = MapSpecSchema.parse({ ...common, marks: 'symbols' });
