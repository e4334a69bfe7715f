import type { Figure } from '../model/figure.ts';

interface MachineValue {
  tag: 'data' | 'time';
  attributes: { value: string } | { datetime: string };
}

/** The value for machines: a number in the figure's own unit, or a date as HTML knows it (which knows no quarters). */
export function machineValue({ type, value, date }: Pick<Figure, 'type' | 'value' | 'date'>): MachineValue {
  if (type === 'date' && date && date.precision !== 'quarter')
    return { tag: 'time', attributes: { datetime: date.iso } };
  return { tag: 'data', attributes: { value: date?.iso ?? String(value) } };
}
