import { didYouMean } from '../suggest.ts';
import { defineError } from './define.ts';

/** RK050–RK054: figures inside a writer's texts. */
export const figureTextErrors = {
  RK050: defineError({
    title: 'An unknown figure in a text',
    message: ({ name }: { name: string; known: readonly string[] }) => `Unknown figure "${name}" in a text.`,
    hint: ({ name, known }) => didYouMean(name, known, 'Figures') ?? 'Figures stand in figures.yaml.',
  }),
  RK051: defineError({
    title: 'A figure in a text that is not written as one',
    message: ({ found }: { found: string; id: string }) => `${found} is not how a figure is written in a text.`,
    hint: ({ id }) =>
      `Write {fig:${id === '' ? 'name' : id}}, and put the whole text in quotes, since YAML reads a bare brace as a map.`,
  }),
};
