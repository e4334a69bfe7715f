/** Which figures a formula names. Ids that no figure has may be among them; they are somebody else's problem. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

export interface Graph {
  /** Every figure that does not stand in a circle or rest on one, after all that it rests on. */
  order: string[];
  /** Each circle once, its first figure at both ends: ["a", "b", "a"]. */
  cycles: string[][];
  /** Figures at the end of a chain that is longer than `MOST_BEHIND`. */
  chains: string[];
}

/** Figures, one behind the other: beyond it nobody follows, and a program that does runs out of stack. */
export const MOST_BEHIND = 200;

/** Puts figures into an order in which they can be calculated: that of the file, as far as formulas allow it. */
export function orderFigures(dependencies: Dependencies): Graph {
  const walk: Walk = { dependencies, state: new Map(), depths: new Map(), path: [], order: [], cycles: [], chains: [] };
  for (const id of dependencies.keys()) visit(walk, id);
  return { order: walk.order, cycles: walk.cycles, chains: walk.chains };
}

interface Walk extends Graph {
  dependencies: Dependencies;
  state: Map<string, 'open' | 'done' | 'bad'>;
  /** How many figures stand behind one, in its longest chain. */
  depths: Map<string, number>;
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
  if (walk.path.length > MOST_BEHIND) return tooDeep(walk, walk.path[0] ?? id);
  walk.state.set(id, 'open');
  walk.path.push(id);
  // Every branch is walked, also after a bad one, so that each circle is found in the same run.
  const sound = needs.map((need) => visit(walk, need)).every(Boolean);
  walk.path.pop();
  const depth = Math.max(0, ...needs.map((need) => 1 + (walk.depths.get(need) ?? 0)));
  walk.depths.set(id, depth);
  walk.state.set(id, sound ? 'done' : 'bad');
  if (sound && depth > MOST_BEHIND) return tooDeep(walk, id);
  if (sound) walk.order.push(id);
  return sound;
}

function tooDeep(walk: Walk, id: string): false {
  walk.chains.push(id);
  walk.state.set(id, 'bad');
  return false;
}
