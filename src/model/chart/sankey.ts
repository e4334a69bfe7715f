import { z } from 'zod';
import { ChannelSchema, common, text } from '../chart-parts.ts';

export const SankeySpecSchema = z.strictObject({
  kind: z.literal('sankey').describe('Flows from one side to the other, as wide as they are large.'),
  ...common,
  from: text.describe('Column of where a flow comes from.'),
  to: text.describe('Column of where it goes.'),
  value: ChannelSchema.describe('Column of how much flows; none below zero.'),
});
