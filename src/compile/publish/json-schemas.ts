import { z } from 'zod';
import { PublishedFiguresSchema } from '../../model/published-figures.ts';

/** The JSON Schemas of what a site publishes as data, by the path they are kept at. */
export function jsonSchemas(): Record<string, string> {
  const schema = z.toJSONSchema(PublishedFiguresSchema, { target: 'draft-2020-12' });
  return { 'schemas/figures.schema.json': `${JSON.stringify(schema, null, 2)}\n` };
}
