import { z } from 'zod';

/** What every card can be told, where it shall not be what its page says. */
export const cardTuning = {
  theme: z.enum(['light', 'dark']).optional().describe('Light or dark; as site.yaml says unless said here.'),
  title: z
    .string()
    .trim()
    .min(1)
    .max(300, 'a title has at most 300 characters')
    .optional()
    .describe('In the place of the headline, which may be too long for a card.'),
  alt: z
    .string()
    .trim()
    .min(1)
    .max(1000, 'a text for a picture has at most 1000 characters')
    .optional()
    .describe('What the picture shows, for whoever does not see it. Written from the card unless said.'),
};

/** `card:` of a chart, or of a figure that is shared. */
export const CardTuningSchema = z.strictObject(cardTuning);
export type CardTuning = z.output<typeof CardTuningSchema>;
