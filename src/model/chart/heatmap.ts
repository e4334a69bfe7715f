import { z } from 'zod';
import { ChannelSchema, common } from '../chart-parts.ts';
import { layoutsOfPlane } from './layouts.ts';

/** How a number becomes one of a few colours, each of which stands for a range of values. */
export const colourScale = {
  colours: z
    .enum(['sequential', 'diverging'])
    .optional()
    .describe(
      'From little to much, or to both sides of `middle`; unless said, diverging where values stand on both sides of zero.',
    ),
  middle: z.number().default(0).describe('Where a diverging scale turns.'),
  steps: z.number().int().min(2).max(6).default(6).describe('How many colours at most.'),
};

export const HeatmapSpecSchema = z.strictObject({
  kind: z.literal('heatmap').describe('A grid in which colours stand for numbers.'),
  ...common,
  ...layoutsOfPlane,
  x: ChannelSchema.describe(
    'Column of categories or dates, from left to right. Dates and numbers stand in their order, with a place for each date between them.',
  ),
  y: ChannelSchema.describe('Column of categories or dates, from top to bottom.'),
  value: ChannelSchema.describe('Column of the number that a cell shows.'),
  ...colourScale,
});
