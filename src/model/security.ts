import { z } from 'zod';
import { DaySchema } from './date.ts';
import { LanguageSchema } from './ids.ts';

const address = z.url({ protocol: /^https$/, message: 'this is no address with https://' });

/** What security.txt says (RFC 9116): how to tell of a weakness of the site, and until when that holds. */
export const SecuritySchema = z.strictObject({
  contact: z
    .union([z.string(), z.array(z.string()).min(1)])
    .transform((value) => [value].flat())
    .refine(
      (contacts) =>
        contacts.every((contact) => /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d().-]+)$/.test(contact)),
      'a contact is mailto:name@example.org, https://… or tel:…',
    )
    .describe('Addresses in order of preference: `mailto:security@example.org`, `https://…` or `tel:…`.'),
  expires: DaySchema.describe('The day after which it is not to be trusted any more; at most a year ahead is advised.'),
  policy: address.optional().describe('The address of the policy on reports of weaknesses.'),
  acknowledgments: address.optional().describe('The address of a page that thanks those who reported some.'),
  languages: z.array(LanguageSchema).default([]).describe('Languages in which you can be written to: `[en, de]`.'),
});
