import fc from 'fast-check';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import type { Drawing, LayoutName } from '../../src/charts/contract.ts';
import { network } from '../../src/charts/network.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import type { ChartData, ChartSpecOf } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { expectGolden } from '../golden.ts';
import { edges, networkSpec } from './network/edges.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import { clippedTexts, overlappingTexts, textBoxes } from './text-boxes.ts';

const measure = createTextMeasure(readChartFonts());
const WIDTH = { wide: 720, narrow: 288 } as const;
type Spec = ChartSpecOf<'network'>;

function draw(
  layout: LayoutName,
  { spec = networkSpec, data = edges }: { spec?: Spec; data?: ChartData } = {},
): Drawing {
  const context = {
    id: 'who',
    layout,
    width: WIDTH[layout],
    measure,
    locale: ENGLISH,
    idPrefix: `chart-who-${layout}`,
  };
  return network.render(spec, data, context).drawing;
}

function svgOf({ children, width, height }: Drawing): string {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, fontFamily: 'Inter' };
  return `${toHtml(s('svg', attributes, children), { space: 'svg' }).replaceAll('><', '>\n<')}\n`;
}

function count(children: readonly Element[], test: (element: Element) => boolean): number {
  return children.reduce((sum, element) => {
    const inner = element.children.filter((child) => child.type === 'element');
    return sum + (test(element) ? 1 : 0) + count(inner, test);
  }, 0);
}

describe('network.render(spec, data, context)', () => {
  const labelled = { ...networkSpec, label: 'amount' };
  const ofFocus = { ...edges, rows: edges.rows.filter(({ cells }) => [cells.from, cells.to].includes('Anthropic')) };
  const cases: [name: string, options: { spec?: Spec; data?: ChartData }][] = [
    ['network', { data: ofFocus }],
    ['network-others', {}],
    ['network-labels', { spec: labelled }],
  ];
  for (const [name, options] of cases) {
    for (const layout of ['wide', 'narrow'] as const) {
      it(`draws ${name}, ${layout}`, () => {
        expectGolden(`charts/${name}-${layout}.svg`, svgOf(draw(layout, options)));
      });

      it(`sets no text of ${name} under 12 px, over another or over the edge, ${layout}`, () => {
        const drawing = draw(layout, options);
        const boxes = textBoxes(drawing.children, measure);
        expect(boxes.filter(({ size }) => !(size >= 12))).toEqual([]);
        expect(overlappingTexts(boxes)).toEqual([]);
        expect(clippedTexts(boxes, drawing)).toEqual([]);
      });
    }
  }

  it('draws one line and one arrow head a link', () => {
    const { children } = draw('wide');
    const links = edges.rows.length;
    expect(
      count(children, ({ properties }) => String(properties.strokeWidth) === '1.75' && properties.fill === 'none'),
    ).toBe(links);
    // A head is a filled triangle: three points and an end.
    expect(count(children, ({ properties }) => /^M[^L]+L[^L]+L[^L]+Z$/.test(String(properties.d)))).toBe(links);
  });

  it('spreads parallel links apart', () => {
    const two = dataFrom('from,to,role\na,z,x\na,z,x', { from: ['string'], to: ['string'], role: ['string'] });
    const { children } = draw('wide', { spec: { ...networkSpec, status: undefined }, data: two });
    const starts = children
      .filter(({ properties }) => String(properties.strokeWidth) === '1.75' && properties.fill === 'none')
      .map(({ properties }) => Number(/^M[\d.]+,([\d.]+)/.exec(String(properties.d))?.[1]));
    expect(Math.abs((starts[0] ?? 0) - (starts[1] ?? 0))).toBe(10);
  });

  const wordsAt = (plotHeight: number) => {
    const context = { id: 'who', layout: 'narrow', width: 300, measure, locale: ENGLISH, idPrefix: 'card' } as const;
    const { drawing } = network.render(networkSpec, edges, { ...context, plotHeight });
    return { words: textBoxes(drawing.children, measure).map(({ text }) => text), height: drawing.height };
  };

  it('has rows close together, without headings, before it leaves any out', () => {
    // Nine rows of 23 px and three headings of 29 px are more than 210 px, nine rows of 19 px are 171 px.
    const { words, height } = wordsAt(210);
    expect(words).toEqual(expect.arrayContaining(['Google', 'OpenAI']));
    expect(words.filter((text) => text.startsWith('Linked in'))).toEqual([]);
    expect(height).toBeLessThanOrEqual(171 + 76);
    expect(wordsAt(400).words).toContain('Linked in 3 ways');
  });

  it('keeps to an asked height and says how many it leaves out', () => {
    // Six rows of 19 px and a line of 19 px.
    const { words, height } = wordsAt(133);
    expect(words).toContain('Google');
    expect(words).not.toContain('OpenAI');
    expect(words.at(-1)).toBe('and 3 others');
    expect(height).toBeLessThanOrEqual(133 + 76);
  });

  it('explains the shapes of statuses and the arrow of links that begin at the focus', () => {
    expect(draw('wide').key.map(({ symbol, text }) => `${symbol} ${text}`)).toEqual([
      '● confirmed',
      '○ reported',
      '◆ inferred',
      '◇ disputed',
      '◂ from Anthropic',
    ]);
  });

  it('draws any network without a clash of words, a word cut off or a number that is none', () => {
    const name = fc.oneof(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'A rather long name of a firm, Ltd'),
      fc.string({ minLength: 1 }),
    );
    const row = fc.record({
      from: name,
      to: name,
      role: fc.constantFrom('one', 'two', 'a third kind of link', 'four'),
    });
    const layout = fc.constantFrom('wide' as const, 'narrow' as const);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), layout, fc.boolean(), (rows, layoutName, label) => {
        const data = {
          ...edges,
          rows: rows.map((cells) => ({ cells: { ...cells, amount: 'ten billion dollars' }, at: edges.at })),
        };
        const spec = { ...networkSpec, status: undefined, ...(label ? { label: 'amount' } : {}) };
        const drawing = draw(layoutName, { spec, data });
        expect(svgOf(drawing)).not.toMatch(/NaN|Infinity|undefined/);
        const boxes = textBoxes(drawing.children, measure);
        expect(overlappingTexts(boxes)).toEqual([]);
        expect(clippedTexts(boxes, drawing)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('network.describe(spec, data, locale)', () => {
  it('says who is linked in how many ways', () => {
    expect(network.describe(networkSpec, edges, ENGLISH)).toBe(
      'Network of Anthropic and 10 others. investor: Google, Amazon, Microsoft, NVIDIA, AMD, Akamai. ' +
        'supplier: Google, Amazon, Microsoft, NVIDIA, SpaceX, AMD, Akamai, Broadcom. competitor: Google, SpaceX, OpenAI. ' +
        'Linked in more than one way: Google (investor, supplier, competitor); Amazon (investor, supplier); ' +
        'Microsoft (investor, supplier); NVIDIA (investor, supplier); SpaceX (supplier, competitor); ' +
        'AMD (investor, supplier); Akamai (investor, supplier). Among the others: Google to SpaceX (investor); ' +
        'SpaceX to Google (supplier); NVIDIA to SpaceX (supplier); SpaceX to Cursor (investor).',
    );
  });
});

describe('network.table(spec, data, locale)', () => {
  it('has a row a link, with the columns that the spec names', () => {
    const table = network.table({ ...networkSpec, label: 'amount' }, edges, ENGLISH);
    expect(table.columns.map(({ title }) => title)).toEqual(['From', 'To', 'Role', 'Amount', 'Status']);
    expect(table.rows).toHaveLength(edges.rows.length);
    expect(table.rows[0]).toEqual(['Amazon', 'Anthropic', 'investor', '18 billion dollars', 'confirmed']);
  });
});
