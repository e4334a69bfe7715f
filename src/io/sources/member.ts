/** A property of a value of unknown shape, or undefined. */
export function member(of: unknown, name: string): unknown {
  const holds = (typeof of === 'object' && of !== null) || typeof of === 'function';
  return holds ? Reflect.get(of, name) : undefined;
}
