import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { readAddress, reckon, sitemapOptions } from './src/integration.ts';
import { prosePlugins } from './src/prose/plugins.ts';

const { origin, base } = readAddress();
const prose = prosePlugins(base);

const font = (family, weight, style = 'normal') => ({
  weight,
  style,
  src: [`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`],
});

/** Vite wraps every `import()` in a kilobyte that preloads style sheets of the module; ours have none. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: origin,
  base,
  outDir: process.env.RECKON_OUT_DIR ?? 'dist',
  // With all other artefacts: it may always be deleted.
  cacheDir: '.reckon/astro',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto' },
  // A script is always a file of its own: a page may hold none under a strict Content Security Policy.
  vite: {
    build: { assetsInlineLimit: (path) => (path.endsWith('.js') ? false : undefined) },
    plugins: [plainImports],
  },
  // Unchanged reports keep their pages: see `cacheKey` in the report's page.
  experimental: { incrementalBuild: true },
  markdown: {
    // It marks words with classes; Shiki would write style attributes, which the content policy forbids.
    syntaxHighlight: 'prism',
    processor: satteri({
      mdastPlugins: prose.mdast,
      hastPlugins: prose.hast,
      features: { gfm: { footnotes: false } },
    }),
  },
  // In this order: what Reckon does to the prose comes before the MDX compiler.
  integrations: [reckon(), mdx(), sitemap(sitemapOptions())],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'Cambria', 'Times New Roman', 'serif'],
      options: {
        variants: [font('source-serif-4', 400), font('source-serif-4', 400, 'italic'), font('source-serif-4', 600)],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Inter',
      cssVariable: '--font-sans',
      fallbacks: ['system-ui', 'Arial', 'sans-serif'],
      options: { variants: [font('inter', 400), font('inter', 500), font('inter', 700)] },
    },
  ],
});
