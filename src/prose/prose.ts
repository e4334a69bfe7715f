import type { Position, Problem } from '../model/problem.ts';

export const FIGURE_FORMS = ['short', 'long', 'plain'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** `<Fig id="growth" as="USD/month" digits={2} interval form="long">words</Fig>` */
export interface FigureUse {
  id: string;
  /** What the writer wrote between the tags; absent when the figure prints itself. */
  words?: string;
  /** Unit to print in. */
  as?: string;
  digits?: number;
  interval: boolean;
  form?: FigureForm;
  at: Position; // of the id
}

/** A name in the prose, and where it stands. */
export interface Use {
  id: string;
  at: Position;
}

export interface ProseHeading {
  depth: number; // 2 to 6
  /** Its text, with the figures still to be printed. */
  pieces: (string | FigureUse)[];
  at: Position;
}

export interface ProseLink {
  url: string;
  text: string;
  at: Position;
}

export interface ProseImage {
  url: string;
  alt: string; // as typed: "Level of {fig:level}"
  at: Position;
}

/** `<Lit why="a product name">Boeing 747</Lit>`: words with a number that is no figure. */
export interface Literal {
  why: string;
  text: string;
  at: Position;
}

/** A run of the writer's own text, outside figures, literals, code and citations. */
export interface TextRun {
  text: string; // as it stands in the file
  offset: number; // of its first character in the file, in UTF-16 units
}

/** What a block consists of; a gap is code, a citation, a literal or a quotation. */
export type BlockPiece = TextRun | { figure: FigureUse } | 'gap';

/** A paragraph, a heading or a cell: the text that is read in one go. */
export interface ProseBlock {
  kind: 'heading' | 'text';
  pieces: BlockPiece[];
}

/** What a report's prose holds, in order of appearance. The tree that checks read. */
export interface Prose {
  figures: FigureUse[];
  charts: Use[];
  claims: Use[];
  /** Where `<Claims />` stands: all claims that no `<Claim>` shows. */
  allClaims: Position[];
  /** Every source cited, once for each place. */
  citations: Use[];
  headings: ProseHeading[];
  links: ProseLink[];
  images: ProseImage[];
  literals: Literal[];
  texts: TextRun[];
  blocks: ProseBlock[];
  words: number;
  /** Place of an offset into the file. */
  locate: (offset: number) => Position;
  problems: Problem[];
}

/** Whether there is nothing to read, or nothing that could be read: its own problem says so, and nothing is "never used". */
export const isBlank = ({ words, charts, figures }: Prose): boolean => words + charts.length + figures.length === 0;
