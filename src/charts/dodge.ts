interface Wanted {
  centre: number;
  height: number;
}

/**
 * Moves labels along one axis so that none overlaps the next and all stay within the limits, each as near to its place
 * as can be (pool adjacent violators: labels that touch share the mean of what they want). Returns the centres in the
 * order given. When there is not room for all, they are spread evenly and do overlap: callers leave some out first.
 */
export function dodge(wanted: readonly Wanted[], [low, high]: [number, number], gap: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.centre ?? 0) - (wanted[b]?.centre ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    const { centre, height } = wanted[i] ?? { centre: 0, height: 0 };
    let block = settle({ items: [i], size: height, want: centre - height / 2, top: 0 }, low, high);
    for (let above = blocks.at(-1); above && above.top + above.size + gap > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = settle(joined(above, block, gap), low, high);
    }
    blocks.push(block);
  }
  return centresOf(blocks, wanted, gap);
}

interface Block {
  items: number[];
  size: number;
  /** Sum over its labels of the top that each one would give the whole block. */
  want: number;
  top: number;
}

/** Puts a block at the mean of what its labels want, within the limits. */
function settle(block: Block, low: number, high: number): Block {
  const mean = block.want / block.items.length;
  return { ...block, top: Math.max(low, Math.min(mean, high - block.size)) };
}

function joined(above: Block, below: Block, gap: number): Block {
  const shift = above.size + gap;
  return {
    items: [...above.items, ...below.items],
    size: shift + below.size,
    want: above.want + below.want - shift * below.items.length,
    top: 0,
  };
}

function centresOf(blocks: readonly Block[], wanted: readonly Wanted[], gap: number): number[] {
  const centres: number[] = [];
  for (const { items, top } of blocks) {
    let y = top;
    for (const i of items) {
      const height = wanted[i]?.height ?? 0;
      centres[i] = y + height / 2;
      y += height + gap;
    }
  }
  return centres;
}
