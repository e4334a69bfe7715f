import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Locale } from '../model/site.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, KeyEntry } from './contract.ts';
import { extremesOf } from './describe.ts';
import { emptyDrawing } from './empty.ts';
import { keyOf } from './marks.ts';
import { flowText, isUnsure } from './sankey/flow-texts.ts';
import { drawNarrow } from './sankey/narrow.ts';
import { readSankey, type SankeyInput } from './sankey/read-sankey.ts';
import { drawWide } from './sankey/wide.ts';
import { sankeyWordsOf } from './sankey/words.ts';
import { wordsOf } from './words.ts';

type SankeySpec = ChartSpecOf<'sankey'>;

/** How much flows from where to where: ribbons in the wide layout, a list with bars in the narrow one. */
export const sankeyChart: ChartKindModule<'sankey'> = {
  render,
  describe,
  table: (spec, data, locale) =>
    tableOf({ channels: { value: spec.value }, text: [spec.from, spec.to], source: spec.data }, data, locale),
};

function render(spec: SankeySpec, data: ChartData, context: ChartContext): ReturnType<typeof sankeyChart.render> {
  const { input, problems } = readSankey(spec, data, context.locale.language);
  if (!input || input.flows.length === 0) {
    const nothing = data.rows.length > 0 && problems.length === 0;
    const why = nothing ? [problem('RK083', { reason: 'none of its flows is above zero' }, data.at)] : [];
    return { drawing: emptyDrawing(context), problems: [...problems, ...why] };
  }
  const draw = context.layout === 'wide' ? drawWide : drawNarrow;
  const { children, height, points } = draw(input, context, spec.highlight);
  return { drawing: { children, width: context.width, height, key: keyEntries(input, context), points }, problems };
}

function keyEntries({ flows }: SankeyInput, { layout, locale: { language } }: ChartContext): KeyEntry[] {
  const readings = flows.map(({ reading }) => reading);
  const marks = keyOf(readings, wordsOf(language), '→');
  if (layout === 'narrow') return marks;
  const shapes = marks.filter(({ symbol }) => '●○◆◇'.includes(symbol));
  return [...shapes, ...(readings.some(isUnsure) ? [{ symbol: '- -', text: sankeyWordsOf(language).unsure }] : [])];
}

function describe(spec: SankeySpec, data: ChartData, { language }: Locale): string {
  const words = sankeyWordsOf(language);
  const { input } = readSankey(spec, data, language);
  if (!input || input.flows.length === 0) return wordsOf(language).describe.noRows;
  const { flows, nodes, value } = input;
  const { highest } = extremesOf(flows, ({ size }) => size);
  const largest = wordsOf(language).describe.at(
    words.flow(highest.from, highest.to),
    flowText(highest.reading, value, language),
  );
  const namesOf = (side: 'into' | 'out'): string[] => nodes.filter((node) => !node[side]).map(({ name }) => name);
  return [
    words.whole(flows.length, nodes.length),
    words.starts(namesOf('into')),
    words.ends(namesOf('out')),
    words.largest(largest),
  ].join(' ');
}
