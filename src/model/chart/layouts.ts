import { z } from 'zod';
import { AnnotationSchema, PlaneReferenceSchema, ReferenceSchema, RowNoteSchema } from '../chart-parts.ts';

/** Keys that one of the two layouts may have for itself. What it says takes the place of what is said for both. */
function layouts<S extends z.ZodRawShape>(own: S) {
  const keys = z.strictObject(own);
  return {
    wide: keys.optional().describe('What is drawn otherwise where there is room: `{height: 420}`.'),
    narrow: keys
      .optional()
      .describe('What is drawn otherwise on a phone: fewer or shorter words, another height. The data stay the same.'),
  };
}

const height = z
  .number()
  .int()
  .min(80)
  .max(1200)
  .optional()
  .describe('How high the plot is, px: 340 in the wide layout and 280 in the narrow one unless said.');
const notes = z.array(AnnotationSchema).optional().describe('The annotations of this layout, in place of the others.');
const levels = z.array(ReferenceSchema).optional().describe('The references of this layout, in place of the others.');
const rowNotes = z.array(RowNoteSchema).optional().describe('The annotations of this layout, in place of the others.');

/** Of kinds along time. */
export const layoutsOfTime = layouts({ height, annotations: notes, references: levels });
/** Of kinds that grow with their rows. */
export const layoutsOfRows = layouts({ annotations: rowNotes, references: levels });
/** A scatter plot has a height, a dot plot grows with its rows. */
export const layoutsOfDots = layouts({
  height,
  annotations: rowNotes,
  references: z
    .array(PlaneReferenceSchema)
    .optional()
    .describe('The references of this layout, in place of the others.'),
});
/** Of kinds that show how values are spread. */
export const layoutsOfSpread = layouts({ references: levels });
/** Of kinds without axes to mark. */
export const layoutsOfPlane = layouts({ height });
