import { z } from 'zod';
import { ChannelSchema, common, text } from '../chart-parts.ts';
import { colourScale } from './heatmap.ts';
import { layoutsOfPlane } from './layouts.ts';

export const MapSpecSchema = z.strictObject({
  kind: z.literal('map').describe('Areas coloured by a rate, or circles for amounts.'),
  ...common,
  ...layoutsOfPlane,
  shapes: z
    .strictObject({
      file: text
        .regex(
          /^data\/[^\\]+\.(?:geo|topo)?json$/i,
          'a file of shapes lies in data/ and ends in .json, .geojson or .topojson',
        )
        .describe('A file of data/ with the areas: `data/regions.geojson`.'),
      object: text.optional().describe('Which object of a TopoJSON file; needed where it has more than one.'),
      key: text.default('id').describe('What names an area: `id`, or one of its properties.'),
      sources: z.array(text).default([]).describe('Ids of the sources that the shapes are from.'),
    })
    .describe('GeoJSON or TopoJSON with the areas, in longitude and latitude.'),
  key: text.describe('The column that says which area a row is of.'),
  value: ChannelSchema.describe('Column of the numbers.'),
  marks: z
    .enum(['areas', 'symbols'])
    .default('areas')
    .describe('Areas in steps of colour, for rates; or circles, for amounts.'),
  projection: z
    .enum(['auto', 'equal-earth', 'natural-earth', 'mercator', 'azimuthal-equal-area', 'albers-usa'])
    .default('auto')
    .describe('How the globe is laid flat; `auto` suits the areas shown.'),
  ...colourScale,
});

/** Rings of longitude and latitude in degrees, as in GeoJSON. */
export type ShapeGeometry =
  | { type: 'Polygon'; coordinates: number[][][] }
  | { type: 'MultiPolygon'; coordinates: number[][][][] };

/** An area that a map can show. */
export interface Shape {
  name: string;
  geometry: ShapeGeometry;
}
