import type { CardInput } from '../../cards/card.ts';
import { checkCardSize } from '../../cards/card-size.ts';
import { sha256 } from '../../io/artefacts.ts';
import type { CompiledCard } from '../../model/compiled.ts';
import type { Problem } from '../../model/problem.ts';
import { withoutPlaces } from '../charts/without-places.ts';
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
  workshop: Pick<Workshop, 'cache' | 'codeHash' | 'fontsFor' | 'pictures'>,
): Promise<CardResult> {
  const { cache, pictures } = workshop;
  const { svg, name, key, drawn, problems } = await drawing(input, workshop);
  const path = `cards/${slug}-${name}.png`;
  // A card that is too large says where it was asked for.
  const picture = await pictures.add(path, `${key} ${JSON.stringify(input.at)}`, async () => {
    const png = await cache.cached('card-png', key, async () => (await loadEncoder()).renderCardPng(svg));
    return { png, problems: checkCardSize(png, input.at) };
  });
  return { card: { path, width: 1200, height: 630, alt }, picture, drawn, problems };
}

/** The drawing of a card, by all that is shown. Problems are found again when a line has moved since: they say where it stands. */
async function drawing(
  input: CardInput,
  { cache, codeHash, fontsFor }: Pick<Workshop, 'cache' | 'codeHash' | 'fontsFor'>,
) {
  const { at: _at, chart, ...texts } = input;
  const shown = JSON.stringify({ ...texts, chart: chart && { ...chart, data: withoutPlaces(chart.data) } });
  let drawn = false;
  const draw = async () => {
    drawn = true;
    // satori and sharp take a quarter of a second to load: only who draws waits for them.
    const [cards, { cardEncoder }] = await Promise.all([import('../../cards/render-card.ts'), loadEncoder()]);
    const language = input.language ?? chart?.locale.language ?? 'en';
    const { svg, problems } = await cards.drawCard(input, fontsFor(shown, language));
    return { svg, name: sha256(svg + cardEncoder()).slice(0, 8), key: sha256(svg + codeHash), problems };
  };
  const kept = await cache.cachedJson('card', sha256(shown + codeHash), draw);
  if (kept.problems.length === 0) return { ...kept, drawn };
  const placed = sha256(JSON.stringify(input) + codeHash);
  return { ...(await cache.cachedJson('card', placed, () => (drawn ? kept : draw()))), drawn };
}

const loadEncoder = () => import('../../cards/render-png.ts');
