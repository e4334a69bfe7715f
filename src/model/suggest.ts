import { compareText } from './problem.ts';

/** Edit distance with transpositions (Damerau–Levenshtein, optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known names nearest to a misspelt one, best first; only those near enough to be meant. */
export function nearest(name: string, known: Iterable<string>, most = 3): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const folded = name.toLowerCase();
  return (
    [...known]
      .map((candidate) => ({ candidate, distance: editDistance(folded, candidate.toLowerCase()) }))
      // Two names of which every letter differs have nothing to do with each other, however short they are.
      .filter(({ candidate, distance }) => distance <= limit && distance < Math.max(name.length, candidate.length))
      .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
      .slice(0, most)
      .map(({ candidate }) => candidate)
  );
}

/** `Did you mean "gpus"?`, or a list of what there is, or nothing when there is nothing. */
export function didYouMean(name: string, known: Iterable<string>, noun = 'Known'): string | undefined {
  const all = [...known];
  const near = nearest(name, all);
  if (near.length > 0) return `Did you mean ${near.map((n) => `"${n}"`).join(' or ')}?`;
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 12).join(', ');
  return `${noun}: ${shown}${all.length > 12 ? `, … (${all.length} in all)` : ''}.`;
}
