import type { CardInput } from '../../cards/card.ts';
import { checkCardSize } from '../../cards/card-size.ts';
import { sha256 } from '../../io/artefacts.ts';
import type { CompiledCard } from '../../model/compiled.ts';
import type { Problem } from '../../model/problem.ts';
import type { PendingPicture } from '../pictures.ts';
import type { Workshop } from '../workshop.ts';

export interface CardResult {
  card?: CompiledCard;
  picture?: PendingPicture;
  /** False when the drawing came from the cache. */
  drawn: boolean;
  problems: Problem[];
}

/**
 * Draws a card, or takes the drawing that the same input gave before; its PNG is made beside the rest of the run. The name
 * carries the hash of what decides every pixel, since social sites keep what they saw at an address for weeks.
 * @param slug what the file's name begins with
 */
export async function drawCard(
  slug: string,
  { input, alt }: { input: CardInput; alt: string },
  { cache, codeHash, fontsFor, pictures }: Pick<Workshop, 'cache' | 'codeHash' | 'fontsFor' | 'pictures'>,
): Promise<CardResult> {
  const key = sha256(JSON.stringify([input, codeHash]));
  let drawn = false;
  // Problems are kept with the drawing: a card that lacks a glyph is wrong again when it comes from the cache.
  const { svg, name, problems } = await cache.cachedJson('card', key, async () => {
    drawn = true;
    // satori and sharp take a quarter of a second to load: only who draws waits for them.
    const [cards, { cardEncoder }] = await Promise.all([import('../../cards/render-card.ts'), loadEncoder()]);
    const language = input.language ?? input.chart?.locale.language ?? 'en';
    const { svg, problems } = await cards.drawCard(input, fontsFor(JSON.stringify(input), language));
    return { svg, name: sha256(svg + cardEncoder()).slice(0, 8), problems };
  });
  const path = `cards/${slug}-${name}.png`;
  const picture = await pictures.add(path, async () => {
    const png = await cache.cached('card-png', sha256(svg + codeHash), async () =>
      (await loadEncoder()).renderCardPng(svg),
    );
    return { png, problems: checkCardSize(png, input.at) };
  });
  return { card: { path, width: 1200, height: 630, alt }, picture, drawn, problems };
}

const loadEncoder = () => import('../../cards/render-png.ts');
