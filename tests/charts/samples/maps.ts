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

/** Stations by where they are; invented passengers, of which one is a report. */
export const stations: ChartData = {
  ...dataFrom(
    `station,lon,lat,passengers,status
Waterloo,-0.1124,51.5036,91,confirmed
Liverpool Street,-0.0814,51.5178,65,confirmed
Stratford,-0.0036,51.5416,44,confirmed
East Croydon,-0.0927,51.3755,22,confirmed
Heathrow,-0.4531,51.4713,18,reported
Upminster,0.2510,51.5590,6,confirmed
Richmond,-0.3013,51.4630,9,confirmed
Harrow,-0.3369,51.5919,0.02,confirmed`,
    {
      station: ['string'],
      lon: ['number'],
      lat: ['number'],
      passengers: ['number', 'million'],
      status: ['string'],
    },
  ),
  shapes,
};
export const placesSpec = MapSpecSchema.parse({
  ...common,
  key: 'station',
  places: { longitude: 'lon', latitude: 'lat' },
  value: { column: 'passengers', status: 'status' },
});
