import type { Channel, ChartData, ChartSpecOf } from '../../model/chart.ts';
import { resolveAnnotations } from '../annotation.ts';
import { readSizes } from '../dot/sizes.ts';
import { resolveField } from '../field.ts';
import { extent, readField } from '../reading.ts';
import { reachOf, resolveReferences } from '../reference.ts';
import { deriveDomain } from '../scale.ts';

/** The kinds that can be drawn once for each value of a column. */
export type FacetKind = 'line' | 'area' | 'bar' | 'dot';

/** The spec with the ends of its axes set for all panels, so that heights and lengths can be compared between them. */
export function shareScales<K extends FacetKind>(
  spec: ChartSpecOf<K>,
  data: ChartData,
  panels: readonly { data: ChartData }[],
): ChartSpecOf<K> {
  const all: ChartSpecOf<FacetKind> = spec;
  if (all.facets?.scales === 'free') return spec;
  const isStacked = (all.kind === 'area' && !all.normalised) || (all.kind === 'bar' && all.stacked);
  const values = all.kind === 'bar' ? 'x' : 'y';
  const channelOf = (name: 'x' | 'y'): Channel => {
    const own: Channel = all[name];
    const domain =
      own.domain ?? domainOf(name, { spec: all, data, more: isStacked && name === values ? sums(all, panels) : [] });
    return domain ? { ...own, domain } : own;
  };
  // Only the domains of channels are added, which every kind takes that has the channel.
  return { ...spec, x: channelOf('x'), y: channelOf('y'), ...sizeOf(all, data) };
}

/** Circles of one size stand for the same in all panels. */
function sizeOf(spec: ChartSpecOf<FacetKind>, data: ChartData) {
  if (spec.kind !== 'dot' || !spec.size || spec.size.domain) return {};
  const { sizes } = readSizes(spec, data);
  const top = sizes?.values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0) ?? 0;
  const domain: [number, number] = [0, top];
  return top > 0 ? { size: { ...spec.size, domain } } : {};
}

interface Sharing {
  spec: ChartSpecOf<FacetKind>;
  data: ChartData;
  /** Values that the marks reach beyond those of the rows. */
  more: readonly number[];
}

function domainOf(name: 'x' | 'y', { spec, data, more }: Sharing): [number, number] | undefined {
  if (spec.kind === 'area' && spec.normalised && name === 'y') return undefined;
  const ofFigures = 'figures' in spec.data;
  const { field } = resolveField({ name, channel: spec[name], data, ofFigures });
  if (!field || field.type === 'string' || field.type === 'boolean') return undefined;
  const kind = field.type === 'date' ? 'time' : field.log ? 'log' : 'linear';
  const usual = spec.kind === 'line' || spec.kind === 'area' ? 'y' : 'x';
  const own = spec.references.filter((reference) => ('axis' in reference ? reference.axis : usual) === name);
  const marked = resolveReferences(own, field, data).references.flatMap(reachOf);
  if (name === 'x' && (spec.kind === 'line' || spec.kind === 'area')) {
    const { annotations } = resolveAnnotations(spec.annotations, field, data);
    marked.push(...annotations.flatMap(({ at, until = at }) => [at, until]));
  }
  const found = [...readField(field, data).readings.flatMap(extent), ...more, ...marked];
  const values = field.log ? found.filter((value) => value > 0) : found;
  if (values.length === 0) return undefined;
  const counted = (spec.kind === 'bar' && name === 'x') || (spec.kind === 'area' && name === 'y');
  // Places along a line have no round ends.
  if (kind === 'linear' && name === 'x' && (spec.kind === 'line' || spec.kind === 'area')) return plainEnds(values);
  return deriveDomain({ kind, values, zero: counted });
}

function plainEnds(values: readonly number[]): [number, number] | undefined {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return low < high ? [low, high] : undefined;
}

/** What the parts at each place come to, above and below zero, in any panel. */
function sums(spec: ChartSpecOf<FacetKind>, panels: readonly { data: ChartData }[]): number[] {
  const [size, place] = spec.kind === 'bar' ? [spec.x, spec.y] : [spec.y, spec.x];
  return panels.flatMap(({ data }) => {
    const { field } = resolveField({ name: 'sum', channel: size, data, ofFigures: 'figures' in spec.data });
    const totals = new Map<string, number>();
    for (const [row, { value = 0, high = value }] of field ? readField(field, data).readings.entries() : []) {
      const at = `${JSON.stringify(data.rows[row]?.cells[place.column])} ${value < 0 ? 'below' : 'above'}`;
      totals.set(at, (totals.get(at) ?? 0) + (value < 0 ? value : Math.max(value, high)));
    }
    return [...totals.values()];
  });
}
