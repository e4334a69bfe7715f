import { describe } from 'vitest';
import { type BadInput, testEach } from './bad-input.ts';

/** Another title, at line 2, column 8. */
const title = (id: string, text: string, finds: string, says?: RegExp): BadInput => ({
  id,
  name: `title: ${text}`,
  files: { 'index.mdx': [['title: More rain in the valley', `title: ${text}`]] },
  finds: [`index.mdx:${finds}`],
  ...(says ? { says } : {}),
});

describe('frontmatter that YAML reads in another way than it was meant', () => {
  testEach([
    title('frontmatter-02', 'GDP: up', '2:8 RK005', /colon.*"GDP: up"/),
    title('frontmatter-03', '2020', '2:8 RK007', /quotes/),
    title('frontmatter-03', 'true', '2:8 RK007'),
    title('frontmatter-03', 'null', '2:8 RK007'),
    title('frontmatter-03', '[a, b]', '2:8 RK007'),
    title('frontmatter-03', '{fig:growth}', '2:8 RK009', /quotes/),
    title('frontmatter-06', '"never closed', '2:8 RK005', /quote is not closed/),
    title('frontmatter-06', "'never closed", '2:8 RK005', /quote is not closed/),
    title('titles-cards-03', '""', '2:8 RK007'),
    title('titles-cards-03', '"   "', '2:8 RK007'),
    title('titles-cards-03', '', '2:1 RK007'),
    title('frontmatter-02', '*bold* words', '2:8 RK005'),
    title('frontmatter-02', '@home', '2:8 RK005'),
    title('frontmatter-02', '&lost in rain', '2:8 RK308', /"&lost"/),
    title('frontmatter-02', 'Rain is #1 here', '2:16 RK308', /quotes/),
    title('frontmatter-02', '!rain', '2:8 RK005'),
    {
      id: 'frontmatter-05',
      name: 'a key twice',
      files: { 'index.mdx': [['dek:', 'title: Another\ndek:']] },
      finds: ['index.mdx:3:1 RK005'],
      says: /"title" is there twice/,
    },
    {
      id: 'frontmatter-08',
      name: 'draft: "false", a key that there is not',
      files: { 'index.mdx': [['dek:', 'draft: "false"\ndek:']] },
      finds: ['index.mdx:3:1 RK006'],
    },
    {
      id: 'frontmatter-09',
      name: 'authors as one text',
      files: { 'index.mdx': [['[The fixture]', 'a, b']] },
      finds: ['index.mdx:4:10 RK007'],
      says: /list/,
    },
    {
      id: 'frontmatter-09, tags',
      name: 'tags, a key that there is not',
      files: { 'index.mdx': [['dek:', 'tags: "a, b"\ndek:']] },
      finds: ['index.mdx:3:1 RK006'],
    },
    {
      id: 'metadata-urls-09',
      name: 'a language that is no tag',
      files: { 'index.mdx': [['dek:', 'language: English\ndek:']] },
      finds: ['index.mdx:3:11 RK007'],
      says: /en-GB/,
    },
  ]);
});
