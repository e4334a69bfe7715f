import { DOCUMENTED } from '../codes.ts';

/** The page of docs/ that says all about a check; the other codes say all in their message. */
export function docsPageOf(code: string): string | undefined {
  return DOCUMENTED.includes(code) ? `docs/checks/${code}.md` : undefined;
}
