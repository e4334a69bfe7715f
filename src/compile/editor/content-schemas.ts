import { z } from 'zod';
import { ChartSpecSchema } from '../../model/chart.ts';
import { ClaimSpecSchema } from '../../model/claim.ts';
import { CorrectionSchema } from '../../model/correction.ts';
import { FiguresFileSchema } from '../../model/figure.ts';
import { KebabIdSchema } from '../../model/ids.ts';
import { FrontmatterSchema } from '../../model/report.ts';
import { SignOffSchema } from '../../model/sign-off.ts';
import { SiteSchema } from '../../model/site.ts';
import { SourceSchema } from '../../model/source.ts';
import { DataPackageSchema } from '../../model/table.ts';

/** What each file that writers edit holds, by the name of its schema: one a reader of content parses it with. */
const FILES = {
  charts: { title: 'charts.yaml of a report', schema: z.record(KebabIdSchema, ChartSpecSchema) },
  claims: { title: 'claims.yaml of a report', schema: z.record(KebabIdSchema, ClaimSpecSchema) },
  corrections: { title: 'corrections.yaml of a report', schema: z.array(CorrectionSchema) },
  datapackage: { title: 'datapackage.yaml of a report', schema: DataPackageSchema },
  figures: { title: 'figures.yaml of a report, or of content/shared', schema: FiguresFileSchema },
  frontmatter: { title: 'The frontmatter of index.mdx', schema: FrontmatterSchema },
  'sign-off': { title: 'sign-off.yaml of a report, which `npm run sign` writes', schema: z.array(SignOffSchema) },
  site: { title: 'content/site.yaml', schema: SiteSchema },
  sources: { title: 'sources.yaml of a report, or of content/shared', schema: z.array(SourceSchema) },
} as const;

export type ContentFile = keyof typeof FILES;

/** The line that binds a new file below content/reports/<slug>/ to its schema, in every editor with a YAML language server. */
export const schemaLine = (file: ContentFile): string =>
  `# yaml-language-server: $schema=../../../${schemaPath(file)}\n`;

/** The path below the project's root that a schema is kept at. */
export const schemaPath = (file: ContentFile): string => `schemas/content/${file}.schema.json`;

/**
 * The JSON Schemas of the files that writers edit, by the path they are kept at, for editors to complete and to explain.
 * Draft 7 is what YAML editors read. What the kinds of charts have in common is written once and referred to.
 * They say what one key may hold; what several mean together, the checks say.
 */
export function contentSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, { title, schema }]) => {
      const json = z.toJSONSchema(schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
        reused: name === 'charts' ? 'ref' : 'inline',
      });
      return [schemaPath(name as ContentFile), `${JSON.stringify({ ...json, title }, null, 2)}\n`]; // a key of FILES
    }),
  );
}
