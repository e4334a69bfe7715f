import type { Problem } from '../src/model/problem.ts';

/** What a command says to a program: one JSON document on standard output, and nothing else there. */
export interface Transcript {
  command: string; // "figures"
  ok: boolean;
  exitCode: number;
  stages: { stage: string; detail: string; seconds: number }[];
  problems: Problem[];
  /** What the command was asked for, as data: figures, paths, changes. */
  results: unknown[];
  /** The lines that a person would read on standard output, and on standard error. */
  output: string[];
  messages: string[];
}

let heard: Transcript | undefined;
let own: string | undefined;

/** The transcript of this run; undefined where a person reads along. */
export const transcript = (): Transcript | undefined => heard;

/** Keeps all that this run prints for one document at its end. */
export function speakJson(command: string): void {
  const kept: Transcript = {
    command,
    ok: true,
    exitCode: 0,
    stages: [],
    problems: [],
    results: [],
    output: [],
    messages: [],
  };
  heard = kept;
  console.log = (text: unknown = '') => void kept.output.push(...String(text).split('\n'));
  console.error = (text: unknown = '') => void kept.messages.push(...String(text).split('\n'));
}

/** Prints what the command was asked for: words for a person, the same as data for a program. */
export function answer(words: string, results: readonly unknown[]): void {
  if (heard) heard.results.push(...results);
  else console.log(words);
}

/** Gives a document of the command's own, which is printed in place of the transcript. */
export function answerWhole(document: string): void {
  if (heard) own = document;
  else process.stdout.write(document);
}

/** Prints the document, when there is one. */
export function endTranscript(exitCode: number): void {
  if (heard && own !== undefined) process.stdout.write(own);
  else if (heard) process.stdout.write(`${JSON.stringify({ ...heard, ok: exitCode === 0, exitCode }, null, 2)}\n`);
}
