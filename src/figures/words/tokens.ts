/** Splits words for reading: numbers with their decimals, letters, and the signs % and ×. Hyphens part: "ten-fold" is two. */
export function tokensOf(words: string): string[] {
  const plain = words
    .toLowerCase()
    .replace(/per\s?cent/g, '%')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  return [...plain.matchAll(/\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\p{L}+|[%×]/gu)].flatMap(([token]) =>
    splitFold(token),
  );
}

/** "tenfold" → ten, fold */
function splitFold(token: string): string[] {
  return /^\p{L}+fold$/u.test(token) && token !== 'manifold' ? [token.slice(0, -4), 'fold'] : [token];
}
