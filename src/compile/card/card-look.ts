import type { CardInput, CardTheme } from '../../cards/card.ts';
import { themeColours } from '../../cards/card-colours.ts';
import { contrastOf, readable } from '../../model/contrast.ts';
import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';

/** WCAG 2.2 asks 3 of large text; a card is mostly seen at a quarter of its size. */
const LEAST = 4.5;

/** Theme and colour of a card: what the report says, else the site; on dark paper the publisher's colour is made light enough. */
export function cardLook(
  { publisher, cards }: Pick<Site, 'publisher' | 'cards'>,
  theme: CardTheme = cards.theme,
): Pick<CardInput, 'theme' | 'accent'> {
  const { colour, colour_dark: dark } = publisher;
  const paper = themeColours(theme)['c-paper'];
  const accent = theme === 'light' ? colour : (dark ?? (colour && readable(colour, paper, LEAST)));
  return accent === undefined ? { theme } : { theme, accent };
}

/** Whether the colours of site.yaml can be read where cards set numbers in them. */
export function checkColours({ publisher }: Pick<Site, 'publisher'>, locate: Locator): Problem[] {
  const { colour, colour_dark: dark } = publisher;
  const said = [
    { colour, key: 'colour', theme: 'light' },
    { colour: dark, key: 'colour_dark', theme: 'dark' },
  ] as const;
  return said.flatMap(({ colour: one, key, theme }) => {
    if (one === undefined) return [];
    const paper = themeColours(theme)['c-paper'];
    const contrast = contrastOf(one, paper);
    if (contrast >= LEAST) return [];
    const found = { colour: one, paper, contrast: contrast.toFixed(1), least: String(LEAST) };
    return [problem('RK104', { ...found, readable: readable(one, paper, LEAST) }, locate(['publisher', key]))];
  });
}
