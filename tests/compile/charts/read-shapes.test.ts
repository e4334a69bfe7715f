import { describe, expect, it } from 'vitest';
import { type Changes, compileWith, testEach } from '../../bad-inputs/bad-input.ts';
import { REPORT, SOUND } from '../../bad-inputs/sound-report.ts';

/** Squares of one degree, side by side, by name. */
const square = (name: string, x: number) => ({
  type: 'Feature',
  id: name,
  properties: { place: name.toUpperCase() },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, 50],
        [x + 1, 50],
        [x + 1, 51],
        [x, 51],
        [x, 50],
      ],
    ],
  },
});
const geojson = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const VALLEY = geojson(square('2023', 0), square('2024', 1), square('2025', 2), square('2026', 3));
/** Two squares of a TopoJSON file that share nothing. */
const TOPOLOGY = JSON.stringify({
  type: 'Topology',
  objects: {
    years: {
      type: 'GeometryCollection',
      geometries: [2023, 2024, 2025].map((id, i) => ({ type: 'Polygon', id, arcs: [[i]] })),
    },
    seas: { type: 'GeometryCollection', geometries: [] },
  },
  arcs: [0, 1, 2].map((x) => [
    [x, 50],
    [x, 51],
    [x + 1, 51],
    [x + 1, 50],
    [x, 50],
  ]),
});

const spec = (shapes: string): string => `own:
  kind: map
  title: Rain by place
  subtitle: Millimetres
  data: {table: rain}
  key: year
  value: rain
  shapes: ${shapes}
`;
const drawn = (shapes: string, files: Changes): Changes => ({
  'index.mdx': [['<Chart id="rain" />', '<Chart id="rain" />\n\n<Chart id="own" />']],
  'charts.yaml': `${SOUND[`${REPORT}/charts.yaml`]}${spec(shapes)}`,
  ...files,
});
const FILE = '{file: data/valley.json}';
const withFile = (text: string, shapes = FILE): Changes => drawn(shapes, { 'data/valley.json': text });

describe('a chart of `kind: map`', () => {
  it('joins rows to the areas of a GeoJSON file, and names its sources', async () => {
    const { report, messages } = await compileWith(
      withFile(VALLEY, '{file: data/valley.json, sources: [gauge-board]}'),
    );
    expect(messages).toBe('');
    const map = report?.charts.own;
    expect(map?.description).toMatch(/^Map, 3 values for 4 areas: .* 1 area has no value\.$/);
    expect(map?.sources).toEqual(['gauge-board']);
    expect(map?.wide.svg).toContain('stroke-dasharray="2 2"');
    expect(map?.wide.svg).not.toMatch(/NaN|Infinity/);
  });

  it('reads the object of a TopoJSON file', async () => {
    const { report, messages } = await compileWith(withFile(TOPOLOGY, '{file: data/valley.json, object: years}'));
    expect(messages).toBe('');
    expect(report?.charts.own?.description).toMatch(/^Map, 3 values for 3 areas/);
  });

  it('draws the same picture of rings that run either way round', async () => {
    const turned = JSON.parse(VALLEY);
    for (const { geometry } of turned.features) geometry.coordinates[0].reverse();
    const one = await compileWith(withFile(VALLEY));
    const other = await compileWith(withFile(JSON.stringify(turned)));
    expect(other.report?.charts.own?.wide.height).toBe(one.report?.charts.own?.wide.height);
  });
});

describe('the problems of a map', () => {
  testEach([
    {
      id: 'map-1',
      name: 'a row of an area that is not there',
      files: withFile(geojson(square('2023', 0), square('2042', 1), square('2025', 2))),
      finds: ['data/rain.csv:3:1 RK367'],
      says: /The map has no area "2024"\. Did you mean/,
    },
    { id: 'map-2', name: 'no such file', files: drawn(FILE, {}), finds: ['charts.yaml:15:18 RK001'] },
    {
      id: 'map-3',
      name: 'a path that climbs out',
      files: drawn('{file: data/../../../site.json}', {}),
      finds: ['charts.yaml:15:18 RK011'],
    },
    { id: 'map-4', name: 'no JSON', files: withFile('{'), finds: ['data/valley.json:1:1 RK366'] },
    { id: 'map-5', name: 'another JSON', files: withFile('[1]'), finds: ['data/valley.json:1:1 RK366'] },
    {
      id: 'map-6',
      name: 'more than one object',
      files: withFile(TOPOLOGY),
      finds: ['data/valley.json:1:1 RK366'],
      says: /it has 2 objects\. Say which with `object`: years, seas\./,
    },
    {
      id: 'map-7',
      name: 'an object that is not there',
      files: withFile(TOPOLOGY, '{file: data/valley.json, object: yaers}'),
      finds: ['data/valley.json:1:1 RK366'],
      says: /Did you mean "years"\?/,
    },
    {
      id: 'map-8',
      name: 'a property that is not there',
      files: withFile(VALLEY, '{file: data/valley.json, key: plaec}'),
      finds: ['charts.yaml:15:41 RK369'],
      says: /Did you mean "place"\?/,
    },
    {
      id: 'map-9',
      name: 'places in metres',
      files: withFile(geojson(square('2023', 500_000))),
      finds: ['data/valley.json:1:1 RK366'],
      says: /no longitude and latitude\. Convert it to WGS 84/,
    },
    {
      id: 'map-10',
      name: 'points alone',
      files: withFile(
        geojson({ type: 'Feature', id: '2023', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } }),
      ),
      finds: ['data/valley.json:1:1 RK366'],
    },
    {
      id: 'map-11',
      name: 'a source that is not there',
      files: withFile(VALLEY, '{file: data/valley.json, sources: [guage-board]}'),
      finds: ['charts.yaml:15:46 RK153'],
    },
    {
      id: 'map-12',
      name: 'more points than a map can show',
      files: withFile(
        geojson({
          type: 'Feature',
          id: '2023',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [Array.from({ length: 200_001 }, (_, i) => [i / 1e5, 0])] },
        }),
      ),
      finds: ['data/valley.json:1:1 RK368'],
    },
  ]);
});
