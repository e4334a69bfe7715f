import { z } from 'zod';
import { common, text } from '../chart-parts.ts';

export const NetworkSpecSchema = z.strictObject({
  kind: z.literal('network').describe('Who is linked with whom.'),
  ...common,
  from: text.describe('Column of where a link begins.'),
  to: text.describe('Column of where it ends.'),
  link: text.describe('Column that says what kind of link it is: told apart by dash and colour.'),
  label: text.optional().describe('Column whose texts stand at the links.'),
  status: text.optional().describe('Column that says how sure a link is.'),
  focus: text.optional().describe('The node in the middle; the one with most links unless said.'),
});
