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
