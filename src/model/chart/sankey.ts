import { z } from 'zod';
import { ChannelSchema, common, text } from '../chart-parts.ts';

export const SankeySpecSchema = z.strictObject({
  kind: z.literal('sankey'),
  ...common,
  /** Column of where a flow comes from, and of where it goes. */
  from: text,
  to: text,
  /** How much flows; none below zero. */
  value: ChannelSchema,
});
