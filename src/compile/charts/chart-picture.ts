import { drawPicture, type PictureTexts } from '../../charts/picture.ts';
import { drawWide } from '../../charts/render-chart.ts';
import { outlineText } from '../../charts/text/outline.ts';
import { writeSvg } from '../../charts/write-svg.ts';
import { sha256 } from '../../io/artefacts.ts';
import type { ChartData, ChartSpec } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import type { PendingPicture } from '../pictures.ts';
import type { Workshop } from '../workshop.ts';
import { withoutPlaces } from './without-places.ts';

interface PictureInput {
  id: string;
  spec: ChartSpec;
  data: ChartData;
  locale: Locale;
  texts: PictureTexts;
  at: Position;
  /** Of the PNG, below the site root. */
  path: string;
}

export interface ChartPicture {
  svg: string;
  /** As a PNG at twice the size; absent when the fonts lack a character, which other fonts would draw on each machine. */
  png?: PendingPicture;
  problems: Problem[];
}

/** A reader looks at a picture on a dense screen or on paper. */
const PNG_SCALE = 2;
/** What libvips draws at most, in px of the chart. */
const MOST_HEIGHT = Math.floor(32_767 / PNG_SCALE);

/**
 * The picture of a chart that stands alone, as SVG with outlines for text and as PNG, or what the same input gave before.
 */
export async function makePicture(
  { id, spec, data, locale, texts, at, path }: PictureInput,
  {
    cache,
    codeHash,
    fontsFor,
    measure,
    pictures,
  }: Pick<Workshop, 'cache' | 'codeHash' | 'fontsFor' | 'measure' | 'pictures'>,
): Promise<ChartPicture> {
  const shown = withoutPlaces(data);
  const key = sha256(JSON.stringify([id, spec, shown, locale, texts, codeHash]));
  const fonts = fontsFor(JSON.stringify([spec, data.columns, data.rows, texts]), locale.language);
  const { svg, missing, pngKey } = await cache.cachedJson('chart-picture', key, () => {
    const { tree, missing } = outlineText(
      drawPicture(drawWide({ id, spec, data, measure, locale }), texts, measure),
      fonts.sans,
      { keepMissing: true },
    );
    const svg = `${writeSvg(tree)}\n`;
    return { svg, missing, pngKey: sha256(svg + codeHash) };
  });
  if (missing.length > 0) return { svg, problems: [problem('RK400', { characters: missing }, at)] };
  const height = Number(/viewBox="0 0 \S+ (\d+)/.exec(svg)?.[1] ?? 0);
  if (height > MOST_HEIGHT) return { svg, problems: [problem('RK486', { height, most: MOST_HEIGHT }, at)] };
  const png = await pictures.add(path, pngKey, async () => ({
    png: await cache.cached('chart-png', pngKey, async () => {
      // sharp takes its time to load: only who draws waits for it.
      const { renderPng } = await import('../../cards/render-png.ts');
      return renderPng(svg, PNG_SCALE);
    }),
  }));
  return { svg, png, problems: [] };
}
