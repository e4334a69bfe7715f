import type { Element } from 'hast';
import { type ColourName, PALETTE } from '../charts/palette.ts';
import type { CardInput } from './card.ts';

export type CardColours = Readonly<Record<ColourName | 'good' | 'mixed' | 'bad', string>>;

/** The same names on dark paper, as `styles/tokens.css` has them for the page; a test holds the two together. */
const DARK: CardColours = {
  'c-ink': '#e9e6e0',
  'c-paper': '#151618',
  'c-quiet': '#a8a399',
  'c-grid': '#34363a',
  'c-accent': '#7fb2e0',
  'c-cat1': '#7fb2e0',
  'c-cat2': '#3fc1b6',
  'c-cat3': '#e08ab8',
  'c-cat4': '#f79663',
  'c-muted': '#7c8894',
  'c-rejected': '#f59a6b',
  'c-step1': '#0c2d46',
  'c-step2': '#16486f',
  'c-step3': '#286597',
  'c-step4': '#498bc6',
  'c-step5': '#7db2e8',
  'c-step6': '#bbdaff',
  'c-below1': '#5e351a',
  'c-below2': '#925025',
  'c-below3': '#f3975e',
  good: '#5cc0b4',
  mixed: '#dfae52',
  bad: '#f59a6b',
};

const LIGHT: CardColours = { ...PALETTE, good: '#1d6b62', mixed: '#8a5a00', bad: '#a8421a' };

/** The colours of a theme, for tests and for checks of contrast. */
export const themeColours = (theme: CardInput['theme']): CardColours => (theme === 'dark' ? DARK : LIGHT);

/** The colours of a card: those of its theme, and the publisher's for what is its own. The chart keeps the page's. */
export function cardColours({ theme, accent }: Pick<CardInput, 'theme' | 'accent'>): CardColours {
  const colours = themeColours(theme);
  return accent === undefined ? colours : { ...colours, 'c-accent': accent };
}

/** A chart's tree in the colours of a theme: each mark says by its classes which colours it has. */
export function recolour(tree: Element, theme: CardInput['theme']): Element {
  if (theme !== 'dark') return tree;
  const { className } = tree.properties;
  const properties = { ...tree.properties };
  for (const name of Array.isArray(className) ? className : []) {
    const [, colour = '', part = ''] = /^(.+)-(fill|stroke)$/.exec(String(name)) ?? [];
    if (isColour(colour) && (part === 'fill' || part === 'stroke')) properties[part] = DARK[colour];
  }
  const children = tree.children.map((child) => (child.type === 'element' ? recolour(child, theme) : child));
  return { ...tree, properties, children };
}

const isColour = (name: string): name is ColourName => Object.hasOwn(PALETTE, name);
