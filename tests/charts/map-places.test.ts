import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/index.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { MapSpecSchema } from '../../src/model/chart/map.ts';
import type { ChartData } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import { placesSpec, stations } from './samples/maps.ts';

const measure = createTextMeasure(readChartFonts());
const common = { kind: 'map', title: 't', subtitle: 's', data: { table: 't' }, shapes: { file: 'data/a.json' } };
const spec = MapSpecSchema.parse({
  ...common,
  key: 'name',
  value: 'value',
  places: { longitude: 'lon', latitude: 'lat' },
  projection: 'mercator',
});
const ring = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const square = { name: 'square', geometry: { type: 'Polygon' as const, coordinates: [ring] } };

function draw(csv: string, more: Partial<typeof spec> = {}) {
  const data: ChartData = {
    ...dataFrom(`name,lon,lat,value\n${csv}`, {
      name: ['string'],
      lon: ['number'],
      lat: ['number'],
      value: ['number'],
    }),
    shapes: [square],
  };
  const context = { id: 'x', layout: 'wide' as const, width: 720, measure, locale: ENGLISH, idPrefix: 'x' };
  const { drawing, problems } = chartKinds.map.render({ ...spec, ...more }, data, context);
  return { ...drawing, problems };
}

describe('a map of places', () => {
  it('has a circle where each of them is: halfway across the area, and at its edges', () => {
    const { points = [], problems, width } = draw('middle,5,5,1\nwest,0,5,1\neast,10,5,1');
    const [middle, west, east] = points;
    expect(problems).toEqual([]);
    expect(middle?.x).toBeCloseTo(((west?.x ?? 0) + (east?.x ?? 0)) / 2, 6);
    expect(new Set(points.map(({ y }) => Math.round(y))).size).toBe(1);
    // The circles at the edges are whole: the largest has a radius of 26 px.
    expect(Math.min(west?.x ?? 0, width - (east?.x ?? 0))).toBeGreaterThanOrEqual(27);
  });

  it('refuses numbers that no place on the globe has, with the row', () => {
    const { problems } = draw('swapped,51,-190,1\nfar,200,5,1');
    expect(problems.map(({ code, at, message }) => [code, at?.line, message])).toEqual([
      ['RK533', 3, '"lon" is 200 here, and a longitude lies between \u2212180 and 180 degrees.'],
      ['RK533', 2, '"lat" is -190 here, and a latitude lies between \u221290 and 90 degrees.'],
    ]);
  });

  it('says which places it does not show, in warnings and under the picture', () => {
    const { problems, key, points } = draw('inside,5,5,1\noutside,20,5,1\nunknown,,5,1\nworthless,5,6,');
    expect(problems.map(({ code, severity, at }) => [code, severity, at?.line])).toEqual([
      ['RK534', 'warning', 3],
      ['RK534', 'warning', 4],
    ]);
    expect(key.map(({ text }) => text)).toContain('2 places outside of the map: in the table only');
    expect(points).toHaveLength(1);
  });

  it('draws no circle that is too small to be seen, and says that it is larger', () => {
    const { children, key } = draw('large,5,5,1000000\nsmall,2,2,1');
    const radii = children.flatMap(({ tagName, properties }) =>
      tagName === 'circle' && Object.keys(properties).some((name) => /fill-?opacity/i.test(name)) ? [properties.r] : [],
    );
    expect(radii).toEqual([26, 2.5]);
    expect(key.map(({ text }) => text)).toContain('1 value is too small for a circle to be seen, and drawn larger');
  });

  it('knows the places that Albers leaves out of the United States', () => {
    expect(draw('inside,5,5,1', { projection: 'albers-usa' }).problems.map(({ code }) => code)).toEqual(['RK534']);
  });

  it('has circles and no colours of areas', () => {
    expect(() => MapSpecSchema.parse({ ...spec, shapes: common.shapes, marks: 'areas' })).toThrow('have circles');
    expect(draw('a,5,5,1', { highlight: 'b' }).problems.map(({ code }) => code)).toEqual(['RK087']);
  });

  it('says in words how many places there are, and where the extremes are', () => {
    expect(chartKinds.map.describe(placesSpec, stations, ENGLISH)).toMatch(
      /^Map, 8 values at places on 33 areas: Passengers \(million\)\. Lowest: 0\.02 \(Harrow\)\. Highest: 91 \(Waterloo\)\.$/,
    );
    expect(chartKinds.map.table(placesSpec, stations, ENGLISH).columns.map(({ title }) => title)).toEqual([
      'Station',
      'Lon',
      'Lat',
      'Passengers (million)',
      'Status',
    ]);
  });
});
