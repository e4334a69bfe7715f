import { lastRightProse, slugOfProse } from '../compile/preview/preview.ts';
import { maskImageFigures } from '../prose/image-figures.ts';

/** Reports whose present prose must not reach the compiler; filled by the preview. */
export interface Broken {
  root: string;
  slugs: ReadonlySet<string>;
}

/**
 * What Reckon does to prose before the MDX compiler has it: figures in alternative texts are let through, and in a preview a
 * report that is wrong shows the prose that goes with its last right figures.
 */
export function prosePlugin(broken: Broken) {
  return {
    name: 'reckon-prose',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (code: string, id: string) => {
        const slug = slugOfProse(id);
        const kept = slug !== undefined && broken.slugs.has(slug) ? lastRightProse(broken.root, slug) : undefined;
        return { code: maskImageFigures(kept ?? code), map: null };
      },
    },
  };
}
