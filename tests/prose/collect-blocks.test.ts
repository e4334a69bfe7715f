import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import type { BlockPiece } from '../../src/prose/prose.ts';

const shown = (piece: BlockPiece): string =>
  piece === 'gap' ? '…' : 'figure' in piece ? `{${piece.figure.id}}` : piece.text;
const blocks = (body: string) =>
  parseProse(body, 'index.mdx').blocks.map(({ kind, pieces }) => [kind, pieces.map(shown).join('')]);

describe('collectBlocks(root, source)', () => {
  it('gives each heading, paragraph and cell as one text with its figures', () => {
    expect(
      blocks('## What <Fig id="a" /> says\n\nIt **grew** by <Fig id="b" />.\n\n| x | 5 |\n|---|---|\n| y | 6 |\n'),
    ).toEqual([
      ['heading', 'What {a} says'],
      ['text', 'It grew by {b}.'],
      ['text', 'x'],
      ['text', '5'],
      ['text', 'y'],
      ['text', '6'],
    ]);
  });

  it('leaves gaps for citations, code, literals and quotations in tags', () => {
    expect(blocks('See `12` and <Lit why="a name">Boeing 747</Lit>, <q>80 of them</q> [@one].')).toEqual([
      ['text', 'See … and …, … ….'],
    ]);
  });

  it('leaves out what is quoted as a block', () => {
    expect(blocks('> It was 80 times.\n\nSo they said.')).toEqual([['text', 'So they said.']]);
  });

  it('joins the lines around a figure that stands on a line of its own', () => {
    expect(blocks('It was\n<Fig id="a" />\na year.')).toEqual([['text', 'It was\n{a}\na year.']]);
  });

  it('reads the paragraphs of notes and lists', () => {
    expect(blocks('<Note>\n\nA note of 3.\n\n</Note>\n\n- one\n- two\n')).toEqual([
      ['text', 'A note of 3.'],
      ['text', 'one'],
      ['text', 'two'],
    ]);
  });

  it('keeps the place of every run', () => {
    const text = 'It **grew** by <Fig id="b" /> and 12.';
    const { blocks: found } = parseProse(text, 'index.mdx');
    const runs = found.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece !== 'gap' && 'text' in piece ? [piece] : [])),
    );
    expect(runs.map((run) => run.text)).toEqual(['It ', 'grew', ' by ', ' and 12.']);
    for (const run of runs) expect(text.slice(run.offset, run.offset + run.text.length)).toBe(run.text);
  });
});
