/** Tells a person how a run goes on: one line a stage, when the stage is done. */
export interface Progress {
  /** @param stage a word: "figures" · @param detail "48 figures, 21 derived" */
  done(stage: string, detail: string): void;
}

export const SILENT: Progress = { done: () => undefined };
