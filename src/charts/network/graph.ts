import type { ChartData, ChartRow, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import { didYouMean } from '../../model/suggest.ts';
import { type Cell, isDate } from '../../model/table.ts';
import { checkColumn } from '../field.ts';

/** As many kinds of link as there are category colours that can be told apart. */
const MOST_KINDS = 4;
/** More rows than this are a list, not a picture. */
const MOST_NODES = 40;

export interface Link {
  from: string;
  to: string;
  kind: number; // index into `kinds`
  label: string; // "" when the spec names no column
  status: Status | undefined;
  row: number; // of the data
}

/** A node beside the focus, with its links to the focus. */
export interface Partner {
  name: string;
  links: Link[]; // by kind, then in the order of the rows
  kinds: number; // how many different kinds of link join it to the focus
}

export interface NetworkGraph {
  focus: string;
  /** Most kinds of link to the focus first, then most links, then in the order of the rows. */
  partners: Partner[];
  /** In the order that keeps links from crossing: the kind of the uppermost partners first. */
  kinds: string[];
  /** Links in which the focus has no part. */
  others: Link[];
}

/** Reads the links out of the rows. Without a single good link there is no graph. */
export function deriveGraph(
  spec: ChartSpecOf<'network'>,
  data: ChartData,
): { graph: NetworkGraph | undefined; problems: Problem[] } {
  const problems = checkColumns(spec, data);
  if (problems.length > 0) return { graph: undefined, problems };
  const rows = data.rows.flatMap((row, i) => readLink(spec, row, problems).map((link) => ({ ...link, row: i })));
  const kinds = distinct(rows.map(({ kind }) => kind));
  if (kinds.length > MOST_KINDS)
    problems.push(problem('RK095', { column: spec.link, kinds, most: MOST_KINDS }, data.at));
  const links = rows
    .map(({ kind, ...link }): Link => ({ ...link, kind: kinds.indexOf(kind) }))
    .filter(({ kind }) => kind < MOST_KINDS);
  const names = distinct(links.flatMap(({ from, to }) => [from, to]));
  const focus = findFocus(spec, { names, links, data, problems });
  if (focus === undefined) return { graph: undefined, problems };
  if (names.length - 1 > MOST_NODES)
    problems.push(problem('RK098', { nodes: names.length - 1, most: MOST_NODES }, data.at));
  return { graph: orderGraph({ focus, names, links, kinds: kinds.slice(0, MOST_KINDS) }), problems };
}

function checkColumns({ from, to, link, label, status }: ChartSpecOf<'network'>, data: ChartData): Problem[] {
  const named = Object.entries({ from, to, link, label, status });
  return named.flatMap(([channel, column]) => checkColumn(channel, column, data));
}

type LinkRow = Omit<Link, 'kind' | 'row'> & { kind: string };

function readLink(spec: ChartSpecOf<'network'>, row: ChartRow, problems: Problem[]): LinkRow[] {
  const [from, to, kind] = [spec.from, spec.to, spec.link].map((column) => cellText(row.cells[column]));
  if (!from || !to || !kind || from === to) {
    problems.push(problem('RK096', { from: from ?? '', to: to ?? '', kind: kind ?? '' }, row.at));
    return [];
  }
  const found = spec.status === undefined ? '' : cellText(row.cells[spec.status]);
  const status = STATUSES.find((known) => known === found);
  if (found !== '' && !status)
    problems.push(problem('RK093', { found, hint: didYouMean(found, STATUSES, 'Allowed') }, row.at));
  const label = spec.label === undefined ? '' : cellText(row.cells[spec.label]);
  return [{ from, to, kind, label, status }];
}

function findFocus(
  { focus }: ChartSpecOf<'network'>,
  { names, links, data, problems }: { names: string[]; links: Link[]; data: ChartData; problems: Problem[] },
): string | undefined {
  if (focus !== undefined && !names.includes(focus) && names.length > 0)
    problems.push(
      problem('RK097', { focus, hint: didYouMean(focus, names, 'Nodes') }, data.placeOf?.(focus) ?? data.at),
    );
  if (focus !== undefined && names.includes(focus)) return focus;
  const degree = (name: string): number => links.filter(({ from, to }) => from === name || to === name).length;
  // The first of those with most links: sort keeps the order of equals.
  return [...names].sort((a, b) => degree(b) - degree(a))[0];
}

function orderGraph(graph: { focus: string; names: string[]; links: Link[]; kinds: string[] }): NetworkGraph {
  const { focus, names, links, kinds } = graph;
  const ofFocus = links.filter(({ from, to }) => from === focus || to === focus);
  const partners = names
    .filter((name) => name !== focus)
    .map((name): Partner => {
      const own = ofFocus.filter(({ from, to }) => from === name || to === name);
      return { name, links: own, kinds: new Set(own.map(({ kind }) => kind)).size };
    })
    .sort((a, b) => b.kinds - a.kinds || b.links.length - a.links.length);
  const order = kindOrder(partners, kinds.length);
  const renumber = (link: Link): Link => ({ ...link, kind: order.indexOf(link.kind) });
  return {
    focus,
    partners: partners.map((partner) => ({
      ...partner,
      links: partner.links.map(renumber).sort((a, b) => a.kind - b.kind),
    })),
    kinds: order.map((kind) => kinds[kind] ?? ''),
    others: links.filter((link) => !ofFocus.includes(link)).map(renumber),
  };
}

/** Kinds by the mean row of the partners they join (the barycentre heuristic of layered drawings): fewer crossings. */
function kindOrder(partners: Partner[], count: number): number[] {
  const mean = (kind: number): number => {
    const rows = partners.flatMap(({ links }, row) => links.filter((link) => link.kind === kind).map(() => row));
    return rows.length === 0 ? Number.POSITIVE_INFINITY : rows.reduce((sum, row) => sum + row, 0) / rows.length;
  };
  const means = Array.from({ length: count }, (_, kind) => mean(kind));
  return means
    .map((_, kind) => kind)
    .sort((a, b) => (means[a] === means[b] ? a - b : (means[a] ?? 0) - (means[b] ?? 0)));
}

/** A cell as words, for names and labels. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return (isDate(cell) ? cell.iso : String(cell)).trim();
}

const distinct = (texts: string[]): string[] => [...new Set(texts)];
