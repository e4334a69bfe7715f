/** Which figures a formula names. Ids that no figure has may be among them; they are somebody else's problem. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

export interface Graph {
  /** Every figure that does not stand in a circle or rest on one, after all that it rests on. */
  order: string[];
  /** Each circle once, its first figure at both ends: ["a", "b", "a"]. */
  cycles: string[][];
}

/** Puts figures into an order in which they can be calculated: that of the file, as far as formulas allow it. */
export function orderFigures(dependencies: Dependencies): Graph {
  const walk: Walk = { dependencies, state: new Map(), path: [], order: [], cycles: [] };
  for (const id of dependencies.keys()) visit(walk, id);
  return { order: walk.order, cycles: walk.cycles };
}

interface Walk extends Graph {
  dependencies: Dependencies;
  state: Map<string, 'open' | 'done' | 'bad'>;
  path: string[];
}

/** Whether a figure can be calculated. An id without entry is taken as one that can. */
function visit(walk: Walk, id: string): boolean {
  const needs = walk.dependencies.get(id);
  const state = walk.state.get(id);
  if (!needs || state === 'done') return true;
  if (state === 'bad') return false;
  if (state === 'open') {
    walk.cycles.push([...walk.path.slice(walk.path.indexOf(id)), id]);
    return false;
  }
  walk.state.set(id, 'open');
  walk.path.push(id);
  // Every branch is walked, also after a bad one, so that each circle is found in the same run.
  const sound = needs.map((need) => visit(walk, need)).every(Boolean);
  walk.path.pop();
  walk.state.set(id, sound ? 'done' : 'bad');
  if (sound) walk.order.push(id);
  return sound;
}
