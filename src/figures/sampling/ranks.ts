/** A column by its ranks. */
export interface Ranked {
  /** The rank of every value less the mean rank, in the order of the column; equal values share the mean of theirs. */
  ranks: Float64Array;
  /** The same ranks as standard normal deviates. */
  scores: Float64Array;
  /** The root of the sum of the squared ranks; 0 when all values are equal. */
  norm: number;
}

/** Room for the ranks of one column after another. */
export function createRankSpace(count: number): Pick<Ranked, 'ranks' | 'scores'> {
  return { ranks: new Float64Array(count), scores: new Float64Array(count) };
}

/** Ranks and scores of a column, from its indices in rising order and the deviates of the strata. */
export function rankColumn(
  { column, indices }: { column: Float64Array; indices: Uint32Array },
  deviates: Float64Array,
  { ranks, scores }: Pick<Ranked, 'ranks' | 'scores'> = createRankSpace(column.length),
): Ranked {
  const count = column.length;
  const mean = (count - 1) / 2;
  let squares = 0;
  for (let first = 0; first < count; ) {
    const value = column[indices[first] ?? 0];
    let next = first + 1;
    while (next < count && column[indices[next] ?? 0] === value) next++;
    const rank = (first + next - 1) / 2;
    const score = ((deviates[Math.floor(rank)] ?? 0) + (deviates[Math.ceil(rank)] ?? 0)) / 2;
    squares += (next - first) * (rank - mean) ** 2;
    for (let i = first; i < next; i++) {
      ranks[indices[i] ?? 0] = rank - mean;
      scores[indices[i] ?? 0] = score;
    }
    first = next;
  }
  return { ranks, scores, norm: Math.sqrt(squares) };
}
