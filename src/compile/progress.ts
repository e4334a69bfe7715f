/** Tells a person how a run goes on: one line a stage, when the stage is done. */
export interface Progress {
  /** @param stage a word: "figures" · @param detail "48 figures, 21 derived" */
  done(stage: string, detail: string): void;
  /** Does some work of a stage that is not yet at its turn: its time is counted there. */
  ahead<T>(stage: string, work: () => Promise<T>): Promise<T>;
}

/** "1 chart", "7 charts" */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const SILENT: Progress = { done: () => undefined, ahead: (_, work) => work() };
