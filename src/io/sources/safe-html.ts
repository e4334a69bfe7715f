/** The only marks that a title may bring along; whatever else looks like a tag is shown as written. */
const ALLOWED = /^<\/?(?:i|b|em|strong|sup|sub)>$/;

/**
 * What the citation processor gives for one record → HTML that can go on a page: its wrapping elements are taken off, and of
 * the tags inside only plain italics, bold, superscript and subscript are kept.
 */
export function safeHtml(entry: string): string {
  const inner = entry.trim().replace(/^<div[^>]*>|<\/div>$/g, '');
  return balanced(inner.replace(/<\/?span[^>]*>/g, '').split(/(<[^<>]*>)/)).trim();
}

/** Escapes every piece that is not an allowed tag, and leaves no tag open or closed twice. */
function balanced(pieces: readonly string[]): string {
  const open: string[] = [];
  const safe = pieces.map((piece) => {
    if (!ALLOWED.test(piece)) return piece.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    if (!piece.startsWith('</')) {
      open.push(piece.slice(1, -1));
      return piece;
    }
    return open.at(-1) === piece.slice(2, -1) ? `</${open.pop()}>` : '';
  });
  const rest = open.toReversed().map((name) => `</${name}>`);
  return [...safe, ...rest].join('');
}

/** The same as plain text, for cards, feeds and copies. */
export function plainText(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return html.replace(/<[^<>]*>/g, '').replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[String(name).toLowerCase()] ?? all;
  });
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
