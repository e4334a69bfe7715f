import type { BadInput, Changes } from './bad-input.ts';
import { MDX } from './sound-report.ts';

/** What a case of `table` finds: places and codes, and words that the messages have to hold. */
type Finds = readonly [finds: string | readonly string[], says?: RegExp];

/** Cases that stand in no list, numbered by their family: others like those that do. `counted` says how many there are so far. */
export function family(name: string) {
  let number = 0;
  const one = (what: string, files: Changes, [finds, says]: Finds): BadInput => {
    number += 1;
    const id = `${name}-${String(number).padStart(2, '0')}`;
    return { id, name: what, files, finds: [finds].flat(), ...(says ? { says } : {}) };
  };
  return Object.assign(one, { counted: () => number });
}

const REST = 'label: Other, source: gauge-board, as_of: 2025, status: confirmed';

/** Another entry in line 7 of figures.yaml, which the prose uses. */
export const entry = (yaml: string): Changes => ({
  'figures.yaml': [['growth:', `${yaml}\ngrowth:`]],
  'index.mdx': [['The last', 'Of <Fig id="other" />, the last']],
});

/** An input in line 7; its value begins in column 16. */
export const input = (value: string): Changes => entry(`other: {value: ${value}, ${REST}}`);

/** A query in line 8, column 8 of figures.yaml. */
export const query = (sql: string): Changes =>
  entry(
    `other:\n  sql: ${JSON.stringify(sql)}\n  label: Other\n  source: gauge-board\n  as_of: 2026\n  status: confirmed`,
  );

/** Another formula in line 9, column 12, and an uncertain input `wide` before it that it can use. */
export const formula = (text: string, wide = '5 mm, interval: 4 to 6 mm'): Changes => ({
  'figures.yaml': [
    ['(last - first) / first to %', JSON.stringify(text)],
    ['growth:', `wide: {value: ${wide}, basis: ours, ${REST}}\ngrowth:`],
  ],
  'index.mdx': [['The last', 'From <Fig id="first" /> and <Fig id="wide" />, the last']],
});

/** A paragraph in line 11 of the prose. */
export const prose = (text: string): Changes => ({ 'index.mdx': `${MDX}\n${text}\n` });

/** Another value of the frontmatter. */
export const front = (from: string, to: string): Changes => ({ 'index.mdx': [[from, to]] });

/** Another line of sources.yaml. */
export const source = (from: string, to: string): Changes => ({ 'sources.yaml': [[from, to]] });
