/** The boxes of texts, as custom charts are checked with; the tests hold our own kinds to the same. */
export { clippedTexts, overlappingTexts, type TextBox, textBoxes } from '../../src/charts/text/text-boxes.ts';
