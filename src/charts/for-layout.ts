import type { ChartData, ChartSpec } from '../model/chart.ts';
import { layoutKeys } from '../model/chart-figures.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import type { LayoutName } from './contract.ts';
import { isScatter } from './dot.ts';

interface LayoutSpec<S extends ChartSpec> {
  spec: S;
  /** As high as the writer wants the plot in this layout, px. */
  plotHeight?: number;
  problems: Problem[];
}

/** A spec as one of the layouts draws it: what is said for that layout alone takes the place of what is said for both. */
export function forLayout<S extends ChartSpec>(spec: S, layout: LayoutName, data: ChartData): LayoutSpec<S> {
  const { height, ...own } = layoutKeys(spec, layout);
  if (height === undefined) return { spec: { ...spec, ...own }, problems: [] };
  const reason = whyNoHeight(spec, data);
  if (reason === undefined) return { spec: { ...spec, ...own }, plotHeight: height, problems: [] };
  return { spec: { ...spec, ...own }, problems: [problem('RK392', { layout, height, reason }, data.at)] };
}

function whyNoHeight(spec: ChartSpec, data: ChartData): string | undefined {
  if ('facets' in spec && spec.facets) return 'its panels are all of one height';
  if (spec.kind === 'dot' && !isScatter(spec, data)) return 'a dot plot is as high as its rows';
  return undefined;
}
