import { z } from 'zod';

export const SEVERITIES = ['off', 'warning', 'error'] as const;

const CODE = z.string().regex(/^RK\d{3}$/, 'a code is RK and three digits, like RK134');

/** How severe a check is, for the whole site or for one report, and why it is not as it comes. */
export const CheckSettingsSchema = z.record(
  CODE,
  z.strictObject({
    severity: z.enum(SEVERITIES).describe('off: not looked for. warning: stops nothing. error: stops publishing.'),
    why: z.string().trim().min(1).describe('The reason, for whoever reads this later.'),
  }),
);
export type CheckSettings = z.output<typeof CheckSettingsSchema>;
