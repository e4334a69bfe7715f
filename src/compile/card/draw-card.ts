import type { CardInput } from '../../cards/card.ts';
import { sha256 } from '../../io/artefacts.ts';
import type { CompiledCard } from '../../model/compiled.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workshop } from '../workshop.ts';

export interface CardResult {
  card?: CompiledCard;
  png?: Uint8Array;
  /** False when the picture came from the cache. */
  drawn: boolean;
  problems: Problem[];
}

/**
 * Draws a card, or takes the picture that the same input gave before. The name carries the hash of the picture, since
 * social sites keep what they saw at an address for weeks.
 * @param slug what the file's name begins with
 */
export async function drawCard(
  slug: string,
  { input, alt }: { input: CardInput; alt: string },
  { cache, codeHash, fontsFor }: Pick<Workshop, 'cache' | 'codeHash' | 'fontsFor'>,
): Promise<CardResult> {
  const key = sha256(JSON.stringify([input, codeHash]));
  let drawn = false;
  // Problems are kept with the picture: a card that lacks a glyph is wrong again when it comes from the cache.
  const kept = await cache.cachedJson('card', key, async () => {
    drawn = true;
    // satori and sharp take a quarter of a second to load: only who draws waits for them.
    const { renderCard } = await import('../../cards/render-card.ts');
    const language = input.language ?? input.chart?.locale.language ?? 'en';
    const { png, problems } = await renderCard(input, fontsFor(JSON.stringify(input), language));
    return { png: Buffer.from(png).toString('base64'), problems };
  });
  const png = Buffer.from(kept.png, 'base64');
  const card = { path: `cards/${slug}-${sha256(png).slice(0, 8)}.png`, width: 1200, height: 630, alt };
  return { card, png, drawn, problems: kept.problems };
}
