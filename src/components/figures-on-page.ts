import type { CompiledReport } from '../model/compiled.ts';
import type { Figure } from '../model/figure.ts';

/** Figures that a reader meets on the page, in the order of their appearance. */
export function citedFigures({ citedCount, claims }: Pick<CompiledReport, 'citedCount' | 'claims'>): string[] {
  const cited = Object.keys(citedCount).filter((id) => (citedCount[id] ?? 0) > 0);
  return [...new Set([...cited, ...Object.values(claims).flatMap(({ figures }) => figures)])];
}

/**
 * The figures whose workings can be opened: those that a reader meets, then all that they rest on.
 * Their order is that of the notes in print.
 */
export function figuresWithWorkings(report: Pick<CompiledReport, 'citedCount' | 'claims' | 'figures'>): string[] {
  return withInputs(citedFigures(report), report);
}

/** These figures and all that they rest on, each once: all whose workings open from theirs. */
export function withInputs(ids: readonly string[], { figures }: Pick<CompiledReport, 'figures'>): string[] {
  const reached = new Set(ids);
  // A set goes on to what is added while it is walked.
  for (const id of reached) {
    const figure = figures[id];
    for (const input of figure ? inputsOf(figure) : []) reached.add(input);
  }
  return [...reached];
}

/** Every use of a figure asks for its note; a report with 300 figures would be walked a thousand times. */
const notes = new WeakMap<object, Map<string, number>>();

/** The number of a figure's note in print, from 1. */
export function noteNumber(report: Parameters<typeof figuresWithWorkings>[0], id: string): number | undefined {
  const known = notes.get(report) ?? new Map(figuresWithWorkings(report).map((figure, i) => [figure, i + 1]));
  notes.set(report, known);
  return known.get(id);
}

export const inputsOf = ({ origin }: Figure): string[] => (origin.kind === 'formula' ? origin.inputs : []);
