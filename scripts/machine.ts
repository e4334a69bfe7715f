import type { Problem } from '../src/model/problem.ts';

/** What a command says to a program: one JSON document on standard output, and nothing else there. */
export interface Transcript {
  command: string; // "figures"
  ok: boolean;
  exitCode: number;
  stages: { stage: string; detail: string; seconds: number }[];
  problems: Problem[];
  /** The lines that a person would read on standard output, and on standard error. */
  output: string[];
  messages: string[];
}

let heard: Transcript | undefined;

/** The transcript of this run; undefined where a person reads along. */
export const transcript = (): Transcript | undefined => heard;

/** Keeps all that this run prints for one document at its end. */
export function speakJson(command: string): void {
  const kept: Transcript = { command, ok: true, exitCode: 0, stages: [], problems: [], output: [], messages: [] };
  heard = kept;
  console.log = (text: unknown = '') => void kept.output.push(...String(text).split('\n'));
  console.error = (text: unknown = '') => void kept.messages.push(...String(text).split('\n'));
}

/** Prints the document, when there is one. */
export function endTranscript(exitCode: number): void {
  if (heard) process.stdout.write(`${JSON.stringify({ ...heard, ok: exitCode === 0, exitCode }, null, 2)}\n`);
}
