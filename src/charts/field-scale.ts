import type { Channel, ChartColumn, ChartData } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import type { FieldType } from '../model/table.ts';

interface AxisKind {
  type: FieldType;
  log: boolean;
  symlog: boolean;
  /** Of an axis of categories. */
  places?: unknown;
}

/** The scale of an axis of numbers or dates. */
export const scaleKindOf = ({ type, log, symlog, places }: AxisKind) =>
  places ? 'point' : type === 'date' ? 'time' : log ? 'log' : symlog ? 'symlog' : 'linear';

const FITTING = {
  number: ['linear', 'log', 'symlog', 'percentage', 'band', 'point'],
  date: ['time', 'linear', 'band', 'point'],
  text: ['band', 'point'],
};

interface Found {
  column: ChartColumn;
  unit: string;
}

/** A problem where the writer asks for a scale that the column has no values for. */
export function checkScale(
  name: string,
  { scale }: Channel,
  { found, data }: { found: Found; data: ChartData },
): Problem[] {
  if (scale === undefined) return [];
  const { type, name: column } = found.column;
  if (scale === 'log' && type === 'date')
    return [problem('RK082', { channel: name, reason: 'dates have no zero to count from' }, data.at)];
  const holds = type === 'date' ? 'date' : type === 'number' || type === 'integer' ? 'number' : 'text';
  const hasUnit = scale === 'percentage' && found.unit !== '' && found.unit !== '%';
  if (FITTING[holds].includes(scale) && !hasUnit) return [];
  const words = { date: 'dates', number: hasUnit ? `numbers in ${found.unit}` : 'numbers', text: 'text' };
  return [problem('RK378', { channel: name, scale, column, holds: words[holds] }, data.at)];
}

/** Shares are shown as per cent, on an axis that is the whole where no value lies beyond it. */
export function percentageOf({ column, unit }: Found, { low, high, domain }: Channel, { rows }: ChartData) {
  const factor = unit === '%' ? 1 : 100;
  const names = [column.name, low, high].filter((name) => name !== undefined);
  const isWithin = rows.every(({ cells }) =>
    names.every((name) => {
      const cell = cells[name];
      return typeof cell !== 'number' || (cell * factor >= 0 && cell * factor <= 100);
    }),
  );
  const whole: [number, number] = [0, 100];
  return { unit: '%', factor, ...(domain ? { domain } : isWithin ? { domain: whole } : {}) };
}
