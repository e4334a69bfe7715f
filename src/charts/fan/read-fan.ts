import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { resolveField } from '../field.ts';
import { type LineBand, type LineInput, readLine } from '../line/line-input.ts';
import { readOnce } from '../read-once.ts';
import { readField } from '../reading.ts';

type FanSpec = ChartSpecOf<'fan'>;

/** A fan is a line with bands around it, and is laid out as one. */
export const lineOf = readOnce(
  ({ kind: _, bands: __, ...spec }: FanSpec, _data): ChartSpecOf<'line'> => ({ ...spec, kind: 'line', paths: [] }),
);

/** From the widest to the narrowest: what several bands cover is as dark as all of them together. */
const OPACITIES = [0.16, 0.22, 0.3];

/** Reads the line and its bands, the widest first; a band that reaches beyond a wider one is a problem at its row. */
export function readFan(spec: FanSpec, data: ChartData): { input?: LineInput; problems: Problem[] } {
  const { input, problems } = readLine(lineOf(spec, data), data);
  const found = [...problems];
  if (!input) return { problems: found };
  const xs = readField(input.x, data).readings;
  const bands = spec.bands
    .toSorted((a, b) => b.level - a.level)
    .flatMap((band, i): LineBand[] => {
      const channel = { ...spec.y, low: band.low, high: band.high };
      const ends = resolveField({ name: `bands.${band.level}`, channel, data, ofFigures: false });
      found.push(...ends.problems);
      if (!ends.field) return [];
      const { readings, problems: unreadable } = readField(ends.field, data);
      found.push(...unreadable);
      const points = readings.flatMap(({ low: from, high: to }, row) => {
        const at = xs[row]?.value;
        if (at === undefined || from === undefined || to === undefined || (input.y.log && from <= 0)) return [];
        return [{ x: at, low: from, high: to }];
      });
      return [{ level: band.level, points: points.sort((a, b) => a.x - b.x), opacity: OPACITIES[i] ?? 0.2 }];
    });
  return { input: { ...input, bands }, problems: [...found, ...checkNesting(bands, data)] };
}

function checkNesting(bands: readonly LineBand[], data: ChartData): Problem[] {
  return bands.slice(1).flatMap((inner, i) => {
    const outer = bands[i];
    const at = new Map(outer?.points.map((point) => [point.x, point]));
    const beyond = inner.points.some(({ x, low, high }) => {
      const wider = at.get(x);
      return wider !== undefined && (low < wider.low || high > wider.high);
    });
    return beyond && outer ? [problem('RK383', { inner: inner.level, outer: outer.level }, data.at)] : [];
  });
}
