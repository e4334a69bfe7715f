/** What a page holds that its policy has to allow. */
export interface PolicyNeeds {
  /** SHA-256 of each style sheet that is written into the page, in base64. */
  styles: readonly string[];
  /** Whether the page loads scripts of this site: only the pages that search do. */
  scripts: boolean;
}

/**
 * The content security policy of a page, as the content of its meta element (CSP Level 3). Nothing is allowed but what
 * the page needs from its own site; inline styles only by their hash, inline scripts never. `frame-ancestors`, `sandbox`
 * and `report-uri` have no effect in a meta element (CSP, section 3.3), and are left out.
 */
export function contentPolicy({ styles, scripts }: PolicyNeeds): string {
  const hashes = [...new Set(styles)].sort().map((hash) => `'sha256-${hash}'`);
  const own = scripts ? "'self'" : "'none'";
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': own,
    'font-src': "'self'",
    'form-action': "'self'",
    'frame-src': "'none'",
    'img-src': "'self' data:",
    'manifest-src': "'self'",
    'media-src': "'self'",
    'object-src': "'none'",
    // The search reads its index by WebAssembly; that is no eval of text.
    'script-src': scripts ? "'self' 'wasm-unsafe-eval'" : "'none'",
    'style-src': ["'self'", ...hashes].join(' '),
    'worker-src': own,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
