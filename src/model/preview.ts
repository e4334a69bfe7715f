import type { Position, Severity } from './problem.ts';

/** A problem as the preview shows it: beside its message the lines of the file around its place. */
export interface ShownProblem {
  code: string;
  severity: Severity;
  message: string;
  hint?: string;
  at: Position;
  excerpt: ExcerptLine[];
}

export interface ExcerptLine {
  number: number; // from 1
  text: string;
}

/** What the server tells the browser after every compilation. */
export interface PreviewState {
  problems: ShownProblem[];
}

/** Names of the messages between the development server and the page. */
export const PREVIEW = {
  /** server → page: a PreviewState; the page fetches itself again unless an error keeps it as it is */
  state: 'reckon:state',
  /** page → server: asks for the state, since a page may come after it was told */
  hello: 'reckon:hello',
} as const;

/** What the desk shows of a report beside what stands on its page. */
export interface DeskReport {
  slug: string;
  figures: DeskFigure[];
  charts: { id: string; title: string; description: string }[];
  headings: { depth: number; text: string; id: string }[];
  words: number;
  minutes: number;
  /** Years of school that the prose asks for, and the most that are wanted; absent where that cannot be said. */
  reading?: { grade: number; most: number };
}

export interface DeskFigure {
  id: string;
  label: string;
  text: string; // "5.27 dollars per GPU-hour"
  interval?: string; // "5.1 to 5.8"
  asOf?: string; // "20 May 2026"
  /** Days from its date to the day of the preview; absent where it has none, or is timeless. */
  age?: number;
  /** How often the page shows it. */
  uses: number;
  /** Where it is written: "content/reports/x/figures.yaml:14:1" */
  place: string;
}

/** Where the server has a report's desk: `/@reckon/desk/<slug>`, outside of what a site can publish. */
export const DESK_ADDRESS = '/@reckon/desk/';
