import { z } from 'zod';
import { ChannelSchema, common, text } from '../chart-parts.ts';
import { colourScale } from './heatmap.ts';
import { layoutsOfPlane } from './layouts.ts';

export const MapSpecSchema = z
  .strictObject({
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
    key: text.describe('The column that says which area a row is of; with `places` what its place is called.'),
    places: z
      .strictObject({
        longitude: text.describe('Column of degrees to the east of Greenwich, below zero to the west of it.'),
        latitude: text.describe('Column of degrees to the north of the equator, below zero to the south of it.'),
      })
      .optional()
      .describe('Where the rows are, for symbols that stand on no area: `{longitude: lon, latitude: lat}`.'),
    value: ChannelSchema.describe('Column of the numbers.'),
    marks: z
      .enum(['areas', 'symbols'])
      .optional()
      .describe(
        'Areas in steps of colour, for rates, which is what is drawn unless said; or circles, for amounts, as always with `places`.',
      ),
    projection: z
      .enum(['auto', 'equal-earth', 'natural-earth', 'mercator', 'azimuthal-equal-area', 'albers-usa'])
      .default('auto')
      .describe('How the globe is laid flat; `auto` suits the areas shown.'),
    ...colourScale,
  })
  .refine(
    ({ places, marks }) => places === undefined || marks !== 'areas',
    'places of their own have circles: leave `marks` out, or say `marks: symbols`',
  );

/** What the values of a map are drawn as. */
export const marksOfMap = ({ marks, places }: { marks?: 'areas' | 'symbols' | undefined; places?: unknown }) =>
  marks ?? (places === undefined ? 'areas' : 'symbols');

/** Rings of longitude and latitude in degrees, as in GeoJSON. */
export type ShapeGeometry =
  | { type: 'Polygon'; coordinates: number[][][] }
  | { type: 'MultiPolygon'; coordinates: number[][][][] };

/** An area that a map can show. */
export interface Shape {
  name: string;
  geometry: ShapeGeometry;
}
