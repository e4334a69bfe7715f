import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { readText } from '../../io/text-file.ts';
import type { Shape } from '../../model/chart/map.ts';
import type { ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';

/** More points than any page can draw; a map of this size shows a few thousand. */
const MOST_POINTS = 200_000;

interface ShapesInput {
  root: string;
  dir: string; // "content/reports/x"
  id: string;
  at: Locator;
  sourceIds: ReadonlySet<string>;
}

/** Reads the areas of a map from a file of the report's data/, GeoJSON or TopoJSON. All that is wrong with it is returned. */
export function readShapes(
  { shapes: spec }: ChartSpecOf<'map'>,
  { root, dir, id, at, sourceIds }: ShapesInput,
): { shapes?: Shape[]; problems: Problem[] } {
  const problems = spec.sources.flatMap((source, i) =>
    sourceIds.has(source)
      ? []
      : [
          problem(
            'RK153',
            { id: source, hint: didYouMean(source, sourceIds, 'Sources') },
            at([id, 'shapes', 'sources', i]),
          ),
        ],
  );
  const path = `${dir}/${spec.file}`;
  const read = readText(root, path, at([id, 'shapes', 'file']));
  if (read.text === undefined) return { problems: [...problems, ...read.problems] };
  const fail = (reason: string, hint?: string): { problems: Problem[] } => ({
    problems: [...problems, problem('RK366', { reason, hint }, { file: path, line: 1, column: 1 })],
  });
  const parsed = parseJson(read.text);
  if (!parsed) return fail('it is no JSON');
  const found = featuresOf(parsed.value, spec.object);
  if ('reason' in found) return fail(found.reason, found.hint);
  const named = found.features.map((one) => ({ name: nameOf(one, spec.key), geometry: one.geometry }));
  if (named.every(({ name }) => name === undefined)) {
    const keys = [...new Set(found.features.flatMap((one) => Object.keys(one.properties ?? {})))];
    return {
      problems: [
        ...problems,
        problem(
          'RK369',
          { key: spec.key, hint: didYouMean(spec.key, ['id', ...keys], 'Properties') },
          at([id, 'shapes', 'key']),
        ),
      ],
    };
  }
  const shapes = named.flatMap(({ name, geometry }) => (name === undefined ? [] : shapeOf(name, geometry)));
  if (shapes.length === 0) return fail('none of its features is an area (Polygon or MultiPolygon)');
  const points = shapes.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const count = points.reduce((sum, ring) => sum + ring.length, 0);
  if (count > MOST_POINTS)
    return {
      problems: [...problems, problem('RK368', { count, most: MOST_POINTS }, { file: path, line: 1, column: 1 })],
    };
  const odd = points
    .flat()
    .find(([x = Number.NaN, y = Number.NaN]) => !(Math.abs(x) <= 180.01 && Math.abs(y) <= 90.01));
  if (odd)
    return fail(
      `it holds the point ${odd.slice(0, 2).join(', ')}, which is no longitude and latitude`,
      'Convert it to WGS 84 (EPSG:4326).',
    );
  return { shapes, problems };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

type Found = { features: Feature<Geometry | null>[] } | { reason: string; hint?: string | undefined };

function featuresOf(value: unknown, object: string | undefined): Found {
  const { type, features, objects } = isRecord(value) ? value : {};
  if (type === 'FeatureCollection' && Array.isArray(features)) return { features: features.filter(isFeature) };
  if (type === 'Feature' && isFeature(value)) return { features: [value] };
  if (type !== 'Topology' || !isRecord(objects))
    return {
      reason: `its "type" is ${JSON.stringify(type ?? null)}`,
      hint: 'It is to be a FeatureCollection (GeoJSON) or a Topology (TopoJSON).',
    };
  const names = Object.keys(objects);
  const name = object ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined)
    return { reason: `it has ${names.length} objects`, hint: `Say which with \`object\`: ${names.join(', ')}.` };
  if (!names.includes(name)) return { reason: `it has no object "${name}"`, hint: didYouMean(name, names, 'Objects') };
  return topologyFeatures(value, name);
}

function topologyFeatures(value: unknown, name: string): Found {
  try {
    // The type says Topology; what is wrong beyond that makes the conversion fail.
    const topology = value as Topology;
    const converted = feature(topology, topology.objects[name] ?? { type: null });
    return { features: converted.type === 'FeatureCollection' ? converted.features : [converted] };
  } catch {
    return { reason: `the object "${name}" cannot be put together from its arcs` };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFeature = (value: unknown): value is Feature<Geometry | null> =>
  isRecord(value) && value.type === 'Feature' && 'geometry' in value;

function nameOf({ id, properties }: Feature<Geometry | null>, key: string): string | undefined {
  const value: unknown = key === 'id' ? id : properties?.[key.replace(/^properties\./, '')];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The areas of a feature, with as many digits as a map can show (about ten metres). */
function shapeOf(name: string, geometry: Geometry | null): Shape[] {
  if (geometry?.type === 'GeometryCollection') return geometry.geometries.flatMap((one) => shapeOf(name, one));
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
  const rounded = (ring: number[][]): number[][] =>
    ring.map((point) => point.slice(0, 2).map((n) => Math.round(n * 1e4) / 1e4));
  return geometry.type === 'Polygon'
    ? [{ name, geometry: { type: 'Polygon', coordinates: geometry.coordinates.map(rounded) } }]
    : [
        {
          name,
          geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(rounded)) },
        },
      ];
}
