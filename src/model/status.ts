import { z } from 'zod';

/** How sure a figure is: a party said it · the press said it · computed or read off · sources differ. */
export const STATUSES = ['confirmed', 'reported', 'inferred', 'disputed'] as const;
export const StatusSchema = z.enum(STATUSES);
export type Status = z.output<typeof StatusSchema>;

/** A figure known from one side only. `unknown`: a formula met bounds that do not settle a direction (over ÷ over). */
export const BOUNDS = ['over', 'at_least', 'about', 'up_to', 'under'] as const;
export const BoundSchema = z.enum(BOUNDS);
export type Bound = z.output<typeof BoundSchema>;
export type DerivedBound = Bound | 'unknown';
