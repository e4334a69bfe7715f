import { z } from 'zod';
import { ChannelSchema, common } from '../chart-parts.ts';

/** How a number becomes one of a few colours, each of which stands for a range of values. */
export const colourScale = {
  /** From little to much, or to both sides of `middle`; unless said, diverging where values stand on both sides of zero. */
  colours: z.enum(['sequential', 'diverging']).optional(),
  /** Where a diverging scale turns. */
  middle: z.number().default(0),
  /** How many colours at most. */
  steps: z.number().int().min(2).max(6).default(6),
};

export const HeatmapSpecSchema = z.strictObject({
  kind: z.literal('heatmap'),
  ...common,
  /** Categories or dates. Dates and numbers stand in their order, with a column for each date between them. */
  x: ChannelSchema,
  y: ChannelSchema,
  /** The number that a cell shows. */
  value: ChannelSchema,
  ...colourScale,
});
