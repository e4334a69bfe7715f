import { describe, expect, it } from 'vitest';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { marksOfMap } from '../../../src/model/chart/map.ts';
import { readChartFonts } from '../../fonts.ts';
import { edges, networkSpec } from '../network/edges.ts';
import { ENGLISH } from '../sample-data.ts';
import { type Sample, samples } from '../samples/samples.ts';
import { type Compared, type Picture, panelsOf, pictureOf } from './picture.ts';
import { readAreasOfMap, readFlows, readHeatmap, readNames, readSymbols, readTableBars } from './read-grids.ts';
import { readPairs } from './read-pairs.ts';
import { readAreas, readFan, readLines, readScatter, readSlopes } from './read-planes.ts';
import {
  readBars,
  readDensity,
  readDots,
  readHistogram,
  readQuantileDots,
  readRanges,
  readSeriesBars,
  readSteps,
} from './read-rows.ts';
import { readSizes } from './read-sizes.ts';

const measure = createTextMeasure(readChartFonts());

/** How to read the marks of a kind, and how far they may be off: px, or shares in percent. */
const readers: Record<string, (picture: Picture) => Compared> = {
  line: readLines,
  area: readAreas,
  slope: readSlopes,
  bar: readBars,
  'bar in series': readSeriesBars,
  waterfall: readSteps,
  range: readRanges,
  pairs: readPairs,
  dot: readDots,
  scatter: readScatter,
  sizes: readSizes,
  histogram: readHistogram,
  'quantile-dots': readQuantileDots,
  density: readDensity,
  fan: readFan,
  heatmap: readHeatmap,
  map: readAreasOfMap,
  symbols: readSymbols,
  sankey: readFlows,
  table: readTableBars,
  network: readNames,
};
/** Curves are smoothed, and shares printed with three digits; all else is drawn to a tenth of a px. */
const SLACK: Record<string, number> = { density: 3, histogram: 1 };
const SLACK_OF_MARKS = 0.8;

function readerOf({ spec, data }: Sample): string {
  if (spec.kind === 'bar' && spec.series !== undefined) return 'bar in series';
  if (spec.kind === 'range' && spec.series !== undefined) return 'pairs';
  if (spec.kind === 'map' && marksOfMap(spec) === 'symbols') return 'symbols';
  const y = spec.kind === 'dot' ? data.columns.find(({ name }) => name === spec.y.column)?.type : 'string';
  if (y !== 'number' && y !== 'integer') return spec.kind;
  return spec.kind === 'dot' && spec.size ? 'sizes' : 'scatter';
}

function channelOf({ spec }: Sample) {
  switch (spec.kind) {
    case 'bar':
    case 'range':
    case 'waterfall':
      return spec.x;
    case 'dot':
      return readersY.has(spec.y.column) ? spec.y : spec.x;
    case 'line':
    case 'area':
    case 'slope':
      return spec.y;
    case 'fan':
      return spec.y;
    case 'heatmap':
    case 'map':
    case 'sankey':
      return spec.value;
    case 'table':
      return spec.columns.find(({ column }) => column === 'value');
    default:
      return undefined;
  }
}
const readersY = new Set(['value', 'life']);

/** What has no counterpart on the other side. */
function unmatched(ones: readonly number[][], others: readonly number[][], slack: number): number[][] {
  return ones.filter(
    (one) =>
      !others.some(
        (other) => one.length === other.length && one.every((n, i) => Math.abs(n - (other[i] ?? 0)) <= slack),
      ),
  );
}

/** Rows whose place is not where the page says that a reader finds them; px are whole there. */
function pointedAt({ marks, records }: Picture, panel: Picture, places: readonly (number[] | undefined)[]): string[] {
  const told = (marks[0]?.look['data-points'] ?? '').split(' ');
  return panel.records.flatMap((record, i) => {
    const row = records.indexOf(record);
    const [found, place] = [told[row] === '' ? undefined : told[row]?.split(',').map(Number), places[i]];
    const isRight = found && place ? place.every((at, i) => Math.abs(at - (found[i] ?? 0)) <= 1.5) : found === place;
    return isRight ? [] : [`row ${row + 1}: ${found} for ${place}`];
  });
}

describe('the marks of a picture and the rows of its table', () => {
  for (const [name, sample] of Object.entries({ ...samples, network: { spec: networkSpec, data: edges } })) {
    const chart = renderChart({ id: name, ...sample, measure, locale: ENGLISH });
    for (const layout of ['wide', 'narrow'] as const) {
      it(`say the same in ${name}, ${layout}`, () => {
        const kind = readerOf(sample);
        const picture = pictureOf(chart, chart[layout].svg, sample, channelOf(sample));
        const read = readers[kind];
        if (!read) throw new Error(`nobody reads the marks of ${kind}`);
        const panels = panelsOf(picture);
        for (const panel of panels) {
          const { drawn, listed, places } = read(panel);
          const slack = SLACK[kind] ?? SLACK_OF_MARKS;
          expect({
            unlisted: unmatched(drawn, listed, slack),
            undrawn: unmatched(listed, drawn, slack),
            count: drawn.length,
          }).toEqual({ unlisted: [], undrawn: [], count: listed.length });
          expect(listed.length).toBeGreaterThan(0);
          if (places) expect(pointedAt(picture, panel, places)).toEqual([]);
        }
      });
    }
  }

  it('are joined by points in every kind but tables, which are read as they are', () => {
    const silent = Object.entries(samples).filter(([name, sample]) => {
      const { wide, narrow } = renderChart({ id: name, ...sample, measure, locale: ENGLISH });
      return ![wide, narrow].every(({ svg }) => svg.includes(' data-points="'));
    });
    expect(silent.map(([, { spec }]) => spec.kind).filter((kind) => kind !== 'table')).toEqual([]);
  });
});
