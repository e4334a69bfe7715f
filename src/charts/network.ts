import type { ChartData, ChartSpecOf, ChartTable } from '../model/chart.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import type { ChartContext, ChartKindModule, Drawing, KeyEntry } from './contract.ts';
import { emptyDrawing } from './empty.ts';
import { keyOf } from './marks.ts';
import { cellText, deriveGraph, type Link, type NetworkGraph } from './network/graph.ts';
import { drawNarrow } from './network/narrow.ts';
import { drawWide } from './network/wide.ts';
import { networkWordsOf } from './network/words.ts';
import { wordsOf } from './words.ts';

type NetworkSpec = ChartSpecOf<'network'>;

/** Who is linked to whom, and how: one node in focus, the others in rows, kinds of link told by colour and dash. */
export const network: ChartKindModule<'network'> = { render, describe, table };

function render(spec: NetworkSpec, data: ChartData, context: ChartContext): { drawing: Drawing; problems: Problem[] } {
  const { graph, problems } = deriveGraph(spec, data);
  if (!graph) return { drawing: emptyDrawing(context), problems };
  const draw = context.layout === 'wide' ? drawWide : drawNarrow;
  const { children, height, points } = draw(graph, context, spec.highlight);
  const key = keyFor(graph, data, context);
  return { drawing: { children, width: context.width, height, key, points }, problems };
}

/** Shapes for how sure a link is, and the arrow that the narrow list gives to a link which begins at the focus. */
function keyFor(graph: NetworkGraph, data: ChartData, { locale }: ChartContext): KeyEntry[] {
  const links = allLinks(graph);
  const readings = links.map(({ status }) => ({ ...(status ? { status } : {}), dates: {}, at: data.at }));
  const outward = links.some(({ from }) => from === graph.focus);
  return [
    ...keyOf(readings, wordsOf(locale.language), '→'),
    ...(outward ? [{ symbol: '◂', text: networkWordsOf(locale.language).outward(graph.focus) }] : []),
  ];
}

const allLinks = ({ partners, others }: NetworkGraph): Link[] => [...partners.flatMap(({ links }) => links), ...others];

function describe(spec: NetworkSpec, data: ChartData, locale: Locale): string {
  const { describe: words, between } = networkWordsOf(locale.language);
  const { graph } = deriveGraph(spec, data);
  if (!graph) return words.empty;
  const { focus, partners, kinds, others } = graph;
  const kindsOf = (links: readonly Link[]): string[] => [...new Set(links.map(({ kind }) => kinds[kind] ?? ''))];
  const byKind = kinds.flatMap((kind, i) => {
    const names = partners.filter(({ links }) => links.some((link) => link.kind === i)).map(({ name }) => name);
    return names.length === 0 ? [] : [words.kind(kind, names)];
  });
  const many = partners
    .filter((partner) => partner.kinds > 1)
    .map(({ name, links }) => `${name} (${kindsOf(links).join(', ')})`);
  const rest = others.map(({ from, to, kind }) => `${between(from, to)} (${kinds[kind] ?? ''})`);
  return [
    words.whole(focus, partners.length),
    ...byKind,
    ...(many.length > 0 ? [words.many(many)] : []),
    ...(rest.length > 0 ? [words.others(rest)] : []),
  ].join(' ');
}

function table(spec: NetworkSpec, data: ChartData, locale: Locale): ChartTable {
  const { columns: words } = networkWordsOf(locale.language);
  const title = (column: string, fallback: string): string => {
    const found = data.columns.find(({ name }) => name === column);
    return found && found.title !== found.name ? found.title : fallback;
  };
  const shown = (['from', 'to', 'link', 'label', 'status'] as const).flatMap((channel) => {
    const column = spec[channel];
    return column === undefined ? [] : [{ column, title: title(column, words[channel]) }];
  });
  return {
    columns: shown.map((column) => ({ title: column.title, numeric: false })),
    rows: data.rows.map(({ cells }) => shown.map(({ column }) => cellText(cells[column]))),
  };
}
