import type { DocumentMaker } from './contract.ts';

/**
 * What GitHub Pages looks for when it is served from a branch: the custom domain, and that no Jekyll runs over the files,
 * which would drop `_astro/`. A deployment by the workflow needs neither, and is not harmed by them.
 */
export const githubPages: DocumentMaker = ({ site }) => ({
  '.nojekyll': '',
  ...(site.domain === undefined ? {} : { CNAME: `${site.domain}\n` }),
});
