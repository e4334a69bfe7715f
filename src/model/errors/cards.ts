import { defineError } from './define.ts';

type CardPart = 'title' | 'figure' | 'claim' | 'site name' | 'date' | 'chart';

/** RK100–RK119: social cards. */
export const cardErrors = {
  RK100: defineError({
    title: 'A character that the fonts of a card do not have',
    message: ({ char, codePoint, part }: { char: string; codePoint: string; part: CardPart }) =>
      `The ${part} of the social card holds "${char}" (${codePoint}), which its fonts cannot draw.`,
    hint: () => 'Use a word or sign that they have: "at least" for a sign of comparison, "to" for an arrow.',
  }),
  RK101: defineError({
    title: 'A card that is too large',
    message: ({ kilobytes, most }: { kilobytes: number; most: number }) =>
      `The social card has ${kilobytes} KB; some services show none of more than ${most} KB.`,
    hint: () => 'Choose a chart with fewer marks as `key_chart`.',
  }),
  RK102: defineError({
    title: 'A text that a card has no room for',
    severity: 'warning',
    message: ({ part, shown }: { part: CardPart; shown: string }) =>
      `The ${part} is too long for the social card, which shows "${shown}".`,
    hint: () => 'Shorten it.',
  }),
  RK103: defineError({
    title: 'A chart that is too small on a card',
    severity: 'warning',
    message: ({ size, least }: { size: number; least: number }) =>
      `The text of the chart is ${size} px high on the social card; under ${least} px it can hardly be read.`,
    hint: () => 'Choose a chart with fewer rows as `key_chart`.',
  }),
  RK104: defineError({
    title: 'A colour of the publisher that cannot be read',
    message: ({
      colour,
      paper,
      contrast,
      least,
    }: {
      colour: string;
      paper: string;
      contrast: string;
      least: string;
      readable: string;
    }) =>
      `The colour "${colour}" on the paper of cards ("${paper}") has a contrast of ${contrast} to 1; numbers in it need ${least} to 1.`,
    hint: ({ readable }: { readable: string }) => `The nearest that can be read is "${readable}".`,
  }),
  RK105: defineError({
    title: 'A card that lacks what its layout shows',
    message: ({ layout, part }: { layout: string; part: string; id: string }) =>
      `The layout "${layout}" of the card shows a ${part}, and none is named.`,
    hint: ({ part, id }: { part: string; id: string }) => `Name the ${part} under \`card:\`, like \`${part}: ${id}\`.`,
  }),
  RK106: defineError({
    title: 'A claim that a card cannot show',
    message: ({ id }: { id: string; hint: string | undefined }) =>
      `The card shows the claim "${id}", which claims.yaml does not have.`,
    hint: ({ hint }: { hint: string | undefined }) => hint,
  }),
  RK109: defineError({
    title: 'A card that is not recorded',
    severity: 'warning',
    message: ({ page, others }: { page: string; others: number }) =>
      `The card of ${page === '' ? 'the home page' : page}${others > 0 ? ` and of ${others} more` : ''} stands at an address that content/cards.json does not have: once it changes, pasted links would lose their picture.`,
    hint: () => 'Before you publish: npm run cards -- --record',
  }),
  RK110: defineError({
    title: 'A card of a figure that has none',
    message: ({ id }: { id: string }) => `"${id}" says what its card shows, and has no card: it is not shared.`,
    hint: () => 'Write `share: true`, which gives it a page and a card, or delete `card`.',
  }),
};
