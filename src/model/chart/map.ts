import { z } from 'zod';
import { ChannelSchema, common, text } from '../chart-parts.ts';
import { colourScale } from './heatmap.ts';

export const MapSpecSchema = z.strictObject({
  kind: z.literal('map'),
  ...common,
  /** GeoJSON or TopoJSON with the areas, in longitude and latitude. */
  shapes: z.strictObject({
    file: text.regex(
      /^data\/[^\\]+\.(?:geo|topo)?json$/i,
      'a file of shapes lies in data/ and ends in .json, .geojson or .topojson',
    ),
    /** Which object of a TopoJSON file; needed where it has more than one. */
    object: text.optional(),
    /** What names an area: `id`, or one of its properties. */
    key: text.default('id'),
    /** Ids of the sources that the shapes are from. */
    sources: z.array(text).default([]),
  }),
  /** The column that says which area a row is of. */
  key: text,
  value: ChannelSchema,
  /** Areas in steps of colour, for rates; or circles, for amounts. */
  marks: z.enum(['areas', 'symbols']).default('areas'),
  projection: z
    .enum(['auto', 'equal-earth', 'natural-earth', 'mercator', 'azimuthal-equal-area', 'albers-usa'])
    .default('auto'),
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
