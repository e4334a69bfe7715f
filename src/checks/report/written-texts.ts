import type { Position } from '../../model/problem.ts';
import { FIGURE_IN_TEXT } from '../../model/text.ts';
import type { Prose, ProseBlock } from '../../prose/prose.ts';
import { FIGURE_MARK } from '../typed-number/find-typed-numbers.ts';

/** A writer's text in YAML, as typed, and how its offsets become places. */
export interface YamlText {
  raw: string;
  /** Whether it stands in quotes or in a block, where a figure may be put between its words. */
  quoted?: boolean;
  locate: (offset: number) => Position;
}

/** A text of a report, a mark standing for each figure. */
export interface WrittenText {
  text: string;
  heading: boolean;
  /** How a figure is written in it; absent where none can be. */
  markup?: 'mdx' | 'yaml';
  locate: (offset: number) => Position;
}

/** Every text that a report's page shows: the prose block by block, its alternative texts, and those of the YAML files. */
export function writtenTexts(prose: Prose, yaml: readonly YamlText[]): WrittenText[] {
  return [
    ...prose.blocks.map((block) => blockText(block, prose)),
    ...prose.images.map(({ alt, at }) => ({
      text: markFigures(alt),
      heading: false,
      // The text stands behind the two characters that begin a picture: ![
      locate: (offset: number) => ({ ...at, column: at.column + 2 + offset }),
    })),
    ...yaml.map(
      ({ raw, quoted, locate }): WrittenText => ({
        text: markFigures(raw),
        heading: false,
        ...(quoted ? { markup: 'yaml' } : {}),
        locate,
      }),
    ),
  ];
}

/** A text with a mark in place of every character of a figure, so that places stay. */
const markFigures = (raw: string): string =>
  raw.replace(FIGURE_IN_TEXT, (found) => FIGURE_MARK.padEnd(found.length, FIGURE_MARK));

/** The text of a block; figures and gaps become one character each. */
export function blockText({ kind, pieces }: ProseBlock, { locate }: Pick<Prose, 'locate'>): WrittenText {
  let text = '';
  const runs: { from: number; offset: number }[] = [];
  for (const piece of pieces) {
    if (piece === 'gap') text += '\uE000';
    else if ('figure' in piece) text += FIGURE_MARK;
    else {
      runs.push({ from: text.length, offset: piece.offset });
      text += piece.text;
    }
  }
  return {
    text,
    heading: kind === 'heading',
    markup: 'mdx',
    locate: (index) => {
      const run = runs.findLast(({ from }) => from <= index);
      return locate(run ? run.offset + index - run.from : 0);
    },
  };
}
