import type { Channel, ChartData, ChartSpec } from '../model/chart.ts';
import type { Locale } from '../model/site.ts';
import { printCell } from './chart-table.ts';
import { resolveField } from './field.ts';
import { printReading } from './print-reading.ts';
import { extent, readField } from './reading.ts';
import { wordsOf } from './words.ts';

/** What a log scale cannot show, with the name of its row, where the writer wants it listed: one remark, or none. */
export function listUnshown(spec: ChartSpec, data: ChartData, locale: Locale): string[] {
  const channels = Object.entries(spec).flatMap(([name, value]): [string, Channel][] =>
    isChannel(value) && value.scale === 'log' && value.unshown === 'list' ? [[name, value]] : [],
  );
  const items = channels.flatMap(([name, channel]) => {
    const { field } = resolveField({ name, channel, data, ofFigures: 'figures' in spec.data });
    if (!field) return [];
    return readField(field, data).readings.flatMap((reading, i) => {
      if (extent(reading).every((value) => value > 0)) return [];
      const words = printReading(reading, field, locale.language);
      const row = nameOf(spec, data, { row: i, except: channel.column, locale });
      return [row === '' ? words : `${row} (${words})`];
    });
  });
  return items.length === 0 ? [] : [wordsOf(locale.language).unshown(items)];
}

/** What tells a row from others: its label, series, category or date. */
function nameOf(
  spec: ChartSpec,
  data: ChartData,
  { row, except, locale }: { row: number; except: string; locale: Locale },
): string {
  const parts: unknown[] = ['label', 'series', 'y', 'x'].map(
    (key) => Object.entries(spec).find(([name]) => name === key)?.[1],
  );
  const columns = parts.map((part) => (isChannel(part) ? part.column : part));
  const names = columns.filter((column) => typeof column === 'string' && column !== except);
  const texts = names.map((column) => printCell(data.rows[row]?.cells[String(column)] ?? null, locale.language));
  return texts.filter((text) => text !== '').join(', ');
}

const isChannel = (value: unknown): value is Channel =>
  typeof value === 'object' && value !== null && 'column' in value && typeof value.column === 'string';
