import { createContext, Script } from 'node:vm';

/** Below this length even a pattern that tries every split of a text comes to an end at once. */
const SHORT = 16;
const MOST_MS = 500;
const UNBOUNDED = /(?<!\\)(?:[*+]|\{\d+,\})/g;

/** Whether a whole text has the form; `too slow` when that cannot be told in half a second. */
export type PatternMatch = (text: string) => boolean | 'too slow';

/**
 * Makes a column's pattern ready. A regular expression such as (a+)+ takes twice as long for each further letter, so those
 * that could do that are run with a limit of time on all but short texts.
 * @throws SyntaxError when `pattern` is no regular expression
 */
export function patternMatch(pattern: string): PatternMatch {
  const form = new RegExp(`^(?:${pattern})$`, 'u');
  const repeats = pattern.match(UNBOUNDED)?.length ?? 0;
  const risky = repeats > 1 || (repeats > 0 && /\||\\[1-9k]/.test(pattern));
  if (!risky) return (text) => form.test(text);
  const sandbox = createContext({ form, text: '' });
  const script = new Script('form.test(text)');
  return (text) => {
    if (text.length <= SHORT) return form.test(text);
    sandbox.text = text;
    try {
      return script.runInContext(sandbox, { timeout: MOST_MS }) === true;
    } catch {
      // Nothing else can go wrong in a comparison.
      return 'too slow';
    }
  };
}
