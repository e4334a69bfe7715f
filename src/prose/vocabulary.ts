import { FIGURE_FORMS } from './prose.ts';

/** How a property's value is read: a text, a whole number, a word of a list, or a bare name that means yes. */
export type PropRule =
  | { kind: 'text'; required?: boolean }
  | { kind: 'whole'; least: number; most: number }
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'flag' };

export interface ComponentRule {
  props: Record<string, PropRule>;
  /** `none`: an empty tag · `text`: plain words or nothing · `needed`: words there must be · `blocks`: any prose. */
  content: 'none' | 'text' | 'needed' | 'blocks';
  /** Stands in a line of text, or on a line of its own. */
  place: 'line' | 'block';
}

const id: PropRule = { kind: 'text', required: true };

/** All that writers may type, by name. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Fig: {
    props: {
      id,
      as: { kind: 'text' },
      digits: { kind: 'whole', least: 1, most: 12 },
      interval: { kind: 'flag' },
      form: { kind: 'word', words: FIGURE_FORMS },
    },
    content: 'text',
    place: 'line',
  },
  Lit: { props: { why: { kind: 'text', required: true } }, content: 'needed', place: 'line' },
  Chart: { props: { id }, content: 'none', place: 'block' },
  Claim: { props: { id }, content: 'none', place: 'block' },
  Claims: { props: {}, content: 'none', place: 'block' },
  Note: { props: {}, content: 'blocks', place: 'block' },
};

/** HTML that needs no component: phrasing without looks, scripts or addresses of its own. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  'abbr b br cite dfn em i kbd mark q s small strong sub sup wbr'.split(' '),
);
export const HTML_PROPS: ReadonlySet<string> = new Set(['title', 'lang', 'dir']);
