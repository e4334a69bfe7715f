/**
 * The ids of a page's headings, in order: small letters, digits and hyphens, each once. A repeated heading gets `-2`, `-3`.
 * Ids of the page itself (`taken`) are left alone.
 */
export function headingIds(texts: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return texts.map((text) => {
    const slug = slugOf(text) || 'section';
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    return id;
  });
}

/** "What was said: 80×" → "what-was-said-80". Letters of every script stay; accents that can be taken off are. */
function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
