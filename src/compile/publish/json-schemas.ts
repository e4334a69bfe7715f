import { z } from 'zod';
import { PublishedFiguresSchema } from '../../model/published-figures.ts';
import { PublishedReportSchema } from '../../model/published-report.ts';

/** What a site publishes as data, by the name of its schema. */
const PUBLISHED = { figures: PublishedFiguresSchema, report: PublishedReportSchema };

/** The JSON Schemas of what a site publishes as data, by the path they are kept at. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(PUBLISHED).map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12' }), null, 2)}\n`,
    ]),
  );
}
