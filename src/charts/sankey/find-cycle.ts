interface Link {
  from: string;
  to: string;
}

/** The first link, in the order of the rows, that closes a circle, with the names along it: "A, B, A". */
export function findCycle<L extends Link>(links: readonly L[]): { flow: L; path: string[] } | undefined {
  const next = new Map<string, string[]>();
  for (const flow of links) {
    const back = pathBetween(flow.to, flow.from, next);
    if (back) return { flow, path: [flow.from, ...back] };
    next.set(flow.from, [...(next.get(flow.from) ?? []), flow.to]);
  }
  return undefined;
}

/** The names from one to another along the links; a name leads to itself. */
function pathBetween(from: string, to: string, next: ReadonlyMap<string, string[]>): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const name of before.keys()) {
    if (name === to) return trace(name, before);
    for (const after of next.get(name) ?? []) if (!before.has(after)) before.set(after, name);
  }
  return undefined;
}

function trace(end: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const path: string[] = [];
  for (let name: string | undefined = end; name !== undefined; name = before.get(name)) path.unshift(name);
  return path;
}
