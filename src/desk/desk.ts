import type { DeskReport, PreviewState } from '../model/preview.ts';

/** What the desk knows, and which of its tabs is open. */
export interface Desk {
  state: PreviewState;
  report: DeskReport | undefined;
  tab: string;
}
