import { Script } from 'node:vm';

/** How long a writer's own code may take, ms: a chart is drawn in a few. */
export const LONGEST_CALL = 3000;

/** Says that a call was ended because it did not end by itself. */
export class EndlessCall extends Error {
  override readonly name = 'EndlessCall';
}

const SLOT = 'reckon.bounded-call';
let script: Script | undefined;

/**
 * Runs something, and ends it when it takes too long: only a script of `node:vm` can be ended while it runs, so the call is made
 * from one. What it throws is thrown here; EndlessCall where the time ran out.
 */
export function callBounded<T>(run: () => T, longest = LONGEST_CALL): T {
  script ??= new Script(`globalThis[Symbol.for('${SLOT}')]()`);
  Reflect.set(globalThis, Symbol.for(SLOT), run);
  try {
    // The script returns what `run` does. Errors keep their stack as it is, which says where they were thrown.
    return script.runInThisContext({ timeout: longest, displayErrors: false }) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new EndlessCall(`it did not end within ${longest / 1000} seconds`);
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, Symbol.for(SLOT));
  }
}

/** The same function, ended when it takes too long; once it did, it is not tried again. */
export function bounded<A extends unknown[], T>(run: (...given: A) => T): (...given: A) => T {
  let endless: EndlessCall | undefined;
  return (...given) => {
    if (endless) throw endless;
    try {
      return callBounded(() => run(...given));
    } catch (error) {
      if (error instanceof EndlessCall) endless = error;
      throw error;
    }
  };
}
