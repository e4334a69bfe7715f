import type { Position, Problem, Severity } from '../problem.ts';

type Params = Record<string, unknown>;

/** One kind of problem. The code never changes and is never used again for another meaning. */
export interface ErrorDefinition<P extends Params = Params> {
  /** A few words, for lists and the docs. */
  title: string;
  severity?: Severity;
  message: (params: P) => string;
  hint?: (params: P) => string | undefined;
}

/** Keeps the parameter type of one entry while the entries share a record. */
export function defineError<P extends Params>(definition: ErrorDefinition<P>): ErrorDefinition<P> {
  return definition;
}

/** Builds `problem(code, params, at)` for one catalogue, so that a wrong parameter is a type error. */
export function problemsFrom<C extends Record<string, ErrorDefinition<never>>>(catalogue: C) {
  return <K extends keyof C & string>(code: K, params: ParamsOf<C[K]>, at: Position): Problem => {
    const entry = catalogue[code] as unknown as ErrorDefinition;
    const hint = entry.hint?.(params as Params);
    return {
      code,
      severity: entry.severity ?? 'error',
      message: entry.message(params as Params),
      ...(hint ? { hint } : {}),
      at,
    };
  };
}

type ParamsOf<D> = D extends ErrorDefinition<infer P> ? P : never;
