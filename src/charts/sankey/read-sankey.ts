import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import { printCell } from '../chart-table.ts';
import { checkColumn, type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { centre, type Reading, readField } from '../reading.ts';
import { boundOf } from '../sum-bound.ts';
import { findCycle } from './find-cycle.ts';

export interface Flow {
  from: string;
  to: string;
  size: number; // above zero, in the unit of the field
  reading: Reading;
}

export interface FlowNode {
  name: string;
  /** What comes in and what goes out; undefined where nothing does. */
  into?: Reading & { value: number };
  out?: Reading & { value: number };
  /** How many flows lie before it at most. */
  depth: number;
}

export interface SankeyInput {
  value: Field;
  flows: Flow[];
  nodes: FlowNode[];
}

/** More cannot be read, however large the picture. */
const MOST = { nodes: 60, flows: 150 };

/** Reads flows, row by row; what cannot flow is a problem at its row and left out. */
export function readSankey(
  spec: ChartSpecOf<'sankey'>,
  data: ChartData,
  language: string,
): { input?: SankeyInput; problems: Problem[] } {
  const found = resolveField({ name: 'value', channel: spec.value, data, ofFigures: false });
  const problems = [...found.problems, ...checkColumn('from', spec.from, data), ...checkColumn('to', spec.to, data)];
  const { field: value } = found;
  if (!value || problems.length > 0) return { problems };
  problems.push(...checkType(value, ['number'], data));
  if (problems.length > 0) return { problems };
  const { readings, problems: unreadable } = readField(value, data);
  const read = toFlows(readings, spec, { data, language });
  const cycle = findCycle(read.flows);
  problems.push(...unreadable, ...read.problems);
  if (cycle) problems.push(problem('RK364', { path: cycle.path }, cycle.flow.reading.at));
  const flows = cycle ? [] : read.flows;
  const nodes = nodesOf(flows);
  problems.push(...checkHighlight(spec.highlight, nodes, data));
  if (nodes.length > MOST.nodes || flows.length > MOST.flows) {
    problems.push(problem('RK365', { nodes: nodes.length, flows: flows.length, most: MOST }, data.at));
    return { problems };
  }
  return { input: { value, flows, nodes }, problems };
}

interface Source {
  data: ChartData;
  language: string;
}

function toFlows(readings: readonly Reading[], { from, to }: ChartSpecOf<'sankey'>, { data, language }: Source) {
  const problems: Problem[] = [];
  const flows = new Map<string, Flow>();
  for (const [i, reading] of readings.entries()) {
    const cells = data.rows[i]?.cells ?? {};
    const [a, b] = [cells[from], cells[to]].map((cell) => printCell(cell ?? null, language).trim());
    if (!a || !b) {
      problems.push(problem('RK362', { from: a ?? '', to: b ?? '' }, reading.at));
      continue;
    }
    const size = centre(reading);
    if (size === undefined || size < 0 || (reading.low ?? 0) < 0) {
      problems.push(
        problem(
          'RK363',
          { from: a, to: b, size: size === undefined ? undefined : Math.min(size, reading.low ?? size) },
          reading.at,
        ),
      );
      continue;
    }
    const key = JSON.stringify([a, b]);
    if (flows.has(key)) problems.push(problem('RK340', { names: [a, b] }, reading.at));
    // Nothing that flows has no width; it stands in the table.
    else if (size > 0) flows.set(key, { from: a, to: b, size, reading });
  }
  return { flows: [...flows.values()], problems };
}

/** Places in the order of the flow, then of the rows. */
function nodesOf(flows: readonly Flow[]): FlowNode[] {
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const depths = new Map<string, number>();
  const depthOf = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const before = flows.filter(({ to }) => to === name).map(({ from }) => depthOf(from) + 1);
    const depth = before.reduce((a, b) => Math.max(a, b), 0);
    depths.set(name, depth);
    return depth;
  };
  const nodes = names.map((name): FlowNode => {
    const [into, out] = [
      sumOf(flows.filter(({ to }) => to === name)),
      sumOf(flows.filter(({ from }) => from === name)),
    ];
    return { name, ...(into ? { into } : {}), ...(out ? { out } : {}), depth: depthOf(name) };
  });
  return nodes.toSorted((a, b) => a.depth - b.depth);
}

function sumOf(flows: readonly Flow[]): (Reading & { value: number }) | undefined {
  const [first] = flows;
  if (!first) return undefined;
  const value = flows.reduce((sum, { size }) => sum + size, 0);
  const bound = boundOf(flows.map(({ reading }) => reading.bound));
  // Bounds to both sides leave a sum that is neither; so do parts of which only a range is known.
  const vague = flows.some(({ reading }) => reading.value === undefined);
  const said = bound === 'unknown' || vague ? 'about' : bound;
  return { value, dates: {}, at: first.reading.at, ...(said ? { bound: said } : {}) };
}

function checkHighlight(highlight: string | undefined, nodes: readonly FlowNode[], data: ChartData): Problem[] {
  const names = nodes.map(({ name }) => name);
  if (highlight === undefined || names.length === 0 || names.includes(highlight)) return [];
  const hint = didYouMean(highlight, names, 'Places');
  return [problem('RK087', { name: highlight, hint }, data.placeOf?.(highlight) ?? data.at)];
}
