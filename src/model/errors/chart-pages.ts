import { defineError } from './define.ts';

/** RK400–RK419: pages of charts, and what can be taken from them. */
export const chartPageErrors = {
  RK400: defineError({
    title: 'A character that the fonts of a picture do not have',
    severity: 'warning',
    message: ({ characters }: { characters: string[] }) =>
      `The fonts lack ${characters.map((char) => `"${char}"`).join(', ')}: the chart can be taken as SVG, and not as PNG.`,
    hint: () => 'In the SVG such a text is left to the fonts of whoever looks at it.',
  }),
};
