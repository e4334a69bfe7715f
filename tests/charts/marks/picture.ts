import type { RenderedChart } from '../../../src/charts/render-chart.ts';
import type { ChartSpec } from '../../../src/model/chart.ts';
import type { Sample } from '../samples/samples.ts';
import { readDate, readNumber } from './read-print.ts';
import { type Mark, readSvg } from './read-svg.ts';

/** One row of the table, with what its cells print. */
export interface Record {
  value: number | undefined;
  low: number | undefined;
  high: number | undefined;
  /** Of a date its first and last day. */
  period: [number, number] | undefined;
  status: string;
  cell: (column: string) => string;
}

/** A picture and the table under it, both as they are published. */
export interface Picture {
  marks: Mark[];
  records: Record[];
  spec: ChartSpec;
}

/** What stands where, px or shares of px: one line a mark on the one side, one line a row on the other. */
export interface Compared {
  drawn: number[][];
  listed: number[][];
  /** Where the rows stand in turn, for kinds that tell a reader who points at them. */
  places?: (number[] | undefined)[];
}

interface ChannelLike {
  column: string;
  title?: string | undefined;
  low?: string | undefined;
  high?: string | undefined;
  status?: string | undefined;
}

/** Reads the cells of a table that its spec calls value, low and high. */
export function pictureOf(chart: RenderedChart, svg: string, { spec, data }: Sample, channel?: ChannelLike): Picture {
  const titleOf = (name: string): string =>
    (name === channel?.column ? channel.title : undefined) ??
    data.columns.find((column) => column.name === name)?.title ??
    name;
  const indexOf = (name: string): number => {
    const title = titleOf(name);
    return chart.table.columns.findIndex((column) => column.title === title || column.title.startsWith(`${title} (`));
  };
  const records = chart.table.rows.map((row): Record => {
    const cell = (name: string | undefined): string => (name === undefined ? '' : (row[indexOf(name)] ?? ''));
    const date = readDate(cell(channel?.column));
    const end = (text: string, which: 0 | 1): number | undefined => readDate(text)?.[which] ?? readNumber(text);
    return {
      value: date ? Math.floor((date[0] + date[1]) / 2) : readNumber(cell(channel?.column)),
      low: end(cell(channel?.low), 0),
      high: end(cell(channel?.high), 1),
      period: date && date[0] < date[1] ? date : undefined,
      status: cell(channel?.status),
      cell,
    };
  });
  return { marks: readSvg(svg), records, spec };
}

/** The panels of a picture, each with the rows that its column sets apart; a picture without panels is one. */
export function panelsOf(picture: Picture): Picture[] {
  const { spec, records, marks } = picture;
  if (!('facets' in spec) || !spec.facets) return [picture];
  const { column } = spec.facets;
  const names = [...new Set(records.map(({ cell }) => cell(column)))];
  const panels = [...new Set(marks.map(({ panel }) => panel))].filter((panel) => panel !== '');
  return panels.map((panel, i) => ({
    spec,
    marks: marks.filter((mark) => mark.panel === panel),
    records: records.filter(({ cell }) => cell(column) === names[i]),
  }));
}

/** What is known of a row, as a chart takes it: the value, else the middle of its range. */
export const middleOf = ({ value, low, high }: Record): number | undefined =>
  value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));

/** A range that is wider than nothing. */
export const rangeOf = ({ low, high }: Record): [number, number] | undefined =>
  low !== undefined && high !== undefined && low < high ? [low, high] : undefined;

export const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** Where points stand: circles and diamonds, whose corners have their middle in common. */
export function pointsOf(marks: readonly Mark[]): { x: number; y: number; look: Mark['look'] }[] {
  return marks.flatMap((mark) => {
    if (mark.tag === 'circle') return [{ x: mark.at('cx'), y: mark.at('cy'), look: mark.look }];
    const [corners] = mark.pieces;
    if (mark.tag !== 'path' || corners?.length !== 4 || mark.look.fill === 'none') return [];
    const [top, side, foot] = corners;
    const isDiamond = top && side && foot && top.x === foot.x && Math.abs(foot.y - top.y - 2 * (side.x - top.x)) < 0.5;
    return isDiamond ? [{ x: top.x, y: side.y, look: mark.look }] : [];
  });
}

/** Lines with a cap at both ends, from end to end. */
export function whiskersOf(marks: readonly Mark[], along: 'x' | 'y'): { from: number; to: number; at: number }[] {
  const across = along === 'x' ? 'y' : 'x';
  const lines = marks.filter(({ tag, look }) => tag === 'line' && look['stroke-width'] === '1.5');
  return lines.flatMap((one) => {
    const [from, to] = [one.at(`${along}1`), one.at(`${along}2`)];
    const at = one.at(`${across}1`);
    const isCapped = [from, to].every((end) =>
      lines.some(
        (cap) =>
          cap.at(`${along}1`) === end &&
          cap.at(`${along}2`) === end &&
          Math.abs((cap.at(`${across}1`) + cap.at(`${across}2`)) / 2 - at) < 0.2,
      ),
    );
    return from !== to && isCapped ? [{ from, to, at }] : [];
  });
}

/** The texts of a picture, lines of one text joined. */
export const wordsOf = (marks: readonly Mark[]): string =>
  marks
    .filter(({ tag }) => tag === 'text')
    .map(({ text }) => text)
    .join(' ');
