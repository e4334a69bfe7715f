import { chartEmbedPath, siteUrl } from './address.ts';
import type { CompiledChart } from './compiled.ts';
import type { Address } from './site.ts';
import { plainText } from './text.ts';

/** The width in px that a frame is best given: the 720 of the wide layout, and its padding. */
export const EMBED_WIDTH = 752;

/** Lines of the frame's own style sheet: what stands around a picture, px. */
const LINE = { title: 26, subtitle: 21, small: 20 };
const PADDING = 60;
/** Characters that a line holds for certain, wide and narrow. */
const HOLDS = { wide: { title: 58, subtitle: 84, small: 90 }, narrow: { title: 24, subtitle: 34, small: 36 } };
/** How much the narrow layout grows, until it has the largest size that the style sheet gives it. */
const NARROW_GROWS = 336 / 288;

/** The height in px that a frame needs for a chart, whatever its width: the frame may say less once it is shown. */
export function embedHeight(chart: Pick<CompiledChart, 'title' | 'subtitle' | 'key' | 'wide' | 'narrow'>): number {
  const words = (hold: (typeof HOLDS)['wide']): number => {
    const lines = (text: string, most: number): number => Math.ceil(text.length / most);
    const key = chart.key.map(({ symbol, text }) => `${symbol} ${text}`).join('    ');
    return (
      lines(plainText(chart.title), hold.title) * LINE.title +
      lines(plainText(chart.subtitle), hold.subtitle) * LINE.subtitle +
      lines(key, hold.small) * LINE.small +
      3 * LINE.small
    );
  };
  const wide = words(HOLDS.wide) + chart.wide.height;
  const narrow = words(HOLDS.narrow) + chart.narrow.height * NARROW_GROWS;
  return Math.ceil((Math.max(wide, narrow) + PADDING) / 10) * 10;
}

/** The line of HTML that shows a chart on another site. No script is needed. */
export function embedCode(chart: CompiledChart, { slug, address }: { slug: string; address: Address }): string {
  const attributes = {
    src: siteUrl(address, chartEmbedPath(slug, chart.id)),
    title: plainText(chart.title),
    width: '100%',
    height: String(embedHeight(chart)),
    loading: 'lazy',
    style: `border:0;max-width:${EMBED_WIDTH}px`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string): string => value.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
