import {
  type ExtendedFeatureCollection,
  type GeoProjection,
  type GeoStream,
  geoAlbersUsa,
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoEqualEarth,
  geoMercator,
  geoNaturalEarth1,
  geoPath,
} from 'd3';
import type { ShapeGeometry } from '../../model/chart/map.ts';
import type { ChartSpecOf } from '../../model/chart.ts';
import type { Box, Point } from '../geometry.ts';
import type { MapArea } from './map-area.ts';

/** An area in px. */
export interface PlacedArea {
  area: MapArea;
  /** Path data; "" for an area that the projection does not show. */
  d: string;
  /** The middle of its largest part, and the box around that. */
  centre?: Point;
  bounds?: Box;
  /** The outline of that part. */
  ring?: [number, number][];
}

/** Whether a place lies within what a map of these areas shows. */
export function isOnMap(
  areas: readonly MapArea[],
  name: ProjectInput['projection'],
): (place: [number, number]) => boolean {
  const all = collectionOf(areas.flatMap(({ shapes }) => shapes.map(({ geometry }) => rewound(geometry))));
  const projection = createProjection(name, all).fitSize([1000, 1000], all);
  const [[west, north], [east, south]] = geoPath(projection).bounds(all);
  return (place) => {
    const [x, y] = projection(place) ?? [];
    return x !== undefined && y !== undefined && x >= west && x <= east && y >= north && y <= south;
  };
}

const collectionOf = (geometries: readonly ShapeGeometry[]): ExtendedFeatureCollection => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry })),
});

interface ProjectInput {
  projection: ChartSpecOf<'map'>['projection'];
  width: number;
  mostHeight: number;
  top: number;
  /** Around the areas, for symbols that reach over their edge; px. */
  margin?: number | undefined;
}

/** Both layouts stand in the page, so each may be this large. */
const MOST_CHARACTERS = 120_000;
export const MARGIN = 2;

/** Projects all areas into a width, as high as they need; outlines keep the points that pixels can tell apart. */
export function projectAreas(areas: readonly MapArea[], input: ProjectInput): { placed: PlacedArea[]; height: number } {
  const wound = areas.map((area) => ({ area, geometries: area.shapes.map(({ geometry }) => rewound(geometry)) }));
  const all = collectionOf(wound.flatMap(({ geometries }) => geometries));
  const { width, mostHeight, top, margin = MARGIN } = input;
  const projection = createProjection(input.projection, all).fitExtent(
    [
      [margin, top + margin],
      [width - margin, top + mostHeight - margin],
    ],
    all,
  );
  const [, [, foot]] = geoPath(projection).bounds(all);
  const [[, head]] = geoPath(projection).bounds(all);
  const shift = Number.isFinite(head) ? head - top - margin : 0;
  const [x, y] = projection.translate();
  projection.translate([x, y - shift]);
  const height = Number.isFinite(foot) ? foot - shift - top + margin : 0;
  for (let tolerance = 0.6; ; tolerance *= 1.6) {
    const placed = wound.map(({ area, geometries }) => place(area, geometries, { projection, tolerance }));
    const size = placed.reduce((sum, { d }) => sum + d.length, 0);
    if (size <= MOST_CHARACTERS || tolerance > 6) return { placed, height };
  }
}

function createProjection(name: ProjectInput['projection'], all: ExtendedFeatureCollection): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(all);
  // A box that crosses the date line has its west in the east.
  const span = east < west ? east + 360 - west : east - west;
  if (name === 'mercator') return geoMercator();
  if (name === 'natural-earth') return geoNaturalEarth1();
  if (name === 'albers-usa') return geoAlbersUsa();
  if (name === 'equal-earth' || (name === 'auto' && (span > 100 || north - south > 100))) return geoEqualEarth();
  const [x, y] = geoCentroid(all);
  return geoAzimuthalEqualArea().rotate([-x, -y]);
}

interface Placing {
  projection: GeoProjection;
  tolerance: number;
}

function place(area: MapArea, geometries: ShapeGeometry[], { projection, tolerance }: Placing): PlacedArea {
  if (area.at) {
    const [x, y] = projection(area.at) ?? [];
    return { area, d: '', ...(x === undefined || y === undefined ? {} : { centre: { x, y } }) };
  }
  const path = geoPath({ stream: (sink: GeoStream) => projection.stream(thinned(sink, tolerance)) }).digits(1);
  const d = geometries.map((geometry) => path(geometry) ?? '').join('');
  const largest = geometries
    .flatMap(polygonsOf)
    .map((polygon) => ({ polygon, size: path.area(polygon) }))
    .reduce<{ polygon: ShapeGeometry; size: number } | undefined>(
      (most, one) => (most && most.size >= one.size ? most : one),
      undefined,
    );
  if (d === '' || !largest || largest.size <= 0) return { area, d };
  const [[x0, y0], [x1, y1]] = path.bounds(largest.polygon);
  const [x, y] = path.centroid(largest.polygon);
  if (![x0, y0, x1, y1, x, y].every(Number.isFinite)) return { area, d };
  const bounds = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  return { area, d, centre: { x, y }, bounds, ring: firstRing(path(largest.polygon) ?? '') };
}

/** The points of the first line of path data: "M1,2L3,4Z…". */
function firstRing(d: string): [number, number][] {
  const [first = ''] = d.split('Z');
  return [...first.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]);
}

const polygonsOf = (geometry: ShapeGeometry): ShapeGeometry[] =>
  geometry.type === 'Polygon'
    ? [geometry]
    : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

/** Leaves out points nearer to the last than some px; the first of each line stays. */
function thinned(sink: GeoStream, tolerance: number): GeoStream {
  let last: [number, number] | undefined;
  return {
    point(x, y) {
      if (last && Math.abs(x - last[0]) + Math.abs(y - last[1]) < tolerance) return;
      last = [x, y];
      sink.point(x, y);
    },
    lineStart() {
      last = undefined;
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}

/** D3 takes the area on the right of a ring for its inside, GeoJSON that on the left; what holds half the globe is turned round. */
function rewound(geometry: ShapeGeometry): ShapeGeometry {
  const turn = (polygon: number[][][]): number[][][] =>
    geoArea({ type: 'Polygon', coordinates: polygon.slice(0, 1) }) > 2 * Math.PI
      ? polygon.map((ring) => ring.toReversed())
      : polygon;
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turn(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(turn) };
}
