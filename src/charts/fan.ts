import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Locale } from '../model/site.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, KeyEntry } from './contract.ts';
import { lineOf, readFan } from './fan/read-fan.ts';
import { printLabel } from './format.ts';
import { describeLine } from './line/describe-line.ts';
import { renderLine } from './line.ts';
import { wordsOf } from './words.ts';

/** What is uncertain over time: a middle line within bands that hold so many in a hundred cases. */
export const fanChart: ChartKindModule<'fan'> = {
  render: (spec, data, context) => {
    const found = readFan(spec, data);
    const { drawing, problems } = renderLine(found, { data, context });
    return { drawing: { ...drawing, key: [...bandKey(spec, context), ...drawing.key] }, problems };
  },
  describe,
  table: (spec, data, locale) => {
    const bands = spec.bands.toSorted((a, b) => a.level - b.level);
    const channels = bands.map(({ low, high }, i) => [`band ${i}`, { ...spec.y, low, high }] as const);
    return tableOf(
      { channels: { x: spec.x, y: spec.y, ...Object.fromEntries(channels) }, text: [], source: spec.data },
      data,
      locale,
    );
  },
};

const SHADES = ['░', '▒', '▓'];

function bandKey({ bands }: ChartSpecOf<'fan'>, { locale }: ChartContext): KeyEntry[] {
  const { spread } = wordsOf(locale.language);
  const levels = bands.map(({ level }) => level).sort((a, b) => b - a);
  return levels.map((level, i) => ({
    symbol: SHADES[i] ?? '░',
    text: spread.band(printLabel(level, locale.language)),
  }));
}

/** As of a line, and where the bands are at its end. */
function describe(spec: ChartSpecOf<'fan'>, data: ChartData, locale: Locale): string {
  const words = wordsOf(locale.language);
  const say = words.describe;
  const { input } = readFan(spec, data);
  const text = describeLine(lineOf(spec, data), data, locale, { vague: true }).replace(say.kind.line, say.kind.fan);
  const print = (value: number): string => printLabel(value, locale.language, input?.y);
  const bands = (input?.bands ?? []).toReversed().flatMap(({ level, points }) => {
    const last = points.at(-1);
    if (!last) return [];
    return `${words.spread.band(printLabel(level, locale.language))}: ${words.range(print(last.low), print(last.high))}`;
  });
  return bands.length > 0 ? `${text} ${say.atEnd(bands)}` : text;
}
