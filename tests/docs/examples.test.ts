import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileSite } from '../../src/compile/site/compile-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCS = join(ROOT, 'content/docs');
const REPORTS = join(DOCS, 'reports');
const read = (path: string): string => readFileSync(path, 'utf8');

interface Block {
  language: string;
  text: string;
  /** What the page holds before it and behind it. */
  elsewhere: string;
  /** The message that stands right below, of an example that is meant to fail. */
  message?: string | undefined;
}

const pages = readdirSync(REPORTS).map((slug) => ({ slug, prose: read(join(REPORTS, slug, 'index.mdx')) }));

function blocksOf(prose: string): Block[] {
  return [...prose.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = '', text = ''] = match;
    const behind = prose.slice(match.index + whole.length);
    const message = /^\n\n```text\n([\s\S]*?)^```$/m.exec(behind);
    return {
      language,
      text,
      elsewhere: prose.slice(0, match.index) + behind,
      message: message?.index === 0 ? message[1]?.trim() : undefined,
    };
  });
}

/** All text of a folder's files whose names end so. */
function textOf(folder: string, ending: RegExp): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .filter(({ name }) => ending.test(name))
    .map(({ parentPath, name }) => read(join(parentPath, name)))
    .join('\n');
}

const scripts = Object.keys(JSON.parse(read(join(ROOT, 'package.json'))).scripts);

/** Where the text of an example has to stand, by its language: the files that the page is made of, or the code. */
const ORIGINS: Record<string, (slug: string, block: Block) => string> = {
  yaml: (slug) => textOf(join(REPORTS, slug), /\.yaml$/) + read(join(DOCS, 'site.yaml')),
  csv: (slug) => textOf(join(REPORTS, slug), /\.csv$/),
  mdx: (_, { elsewhere }) => elsewhere,
  ts: () => textOf(join(ROOT, 'src'), /\.ts$/),
};

const root = realpathSync(mkdtempSync(join(tmpdir(), 'reckon-examples-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What is found in the figures of a page when an entry is added to them. */
async function messagesWith(slug: string, entry: string): Promise<string[]> {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  mkdirSync(join(root, 'content/reports'), { recursive: true });
  writeFileSync(
    join(root, 'content/site.yaml'),
    read(join(DOCS, 'site.yaml')).replace(/^contents:\n(?: {2}- .*\n)+/m, ''),
  );
  cpSync(join(DOCS, 'shared'), join(root, 'content/shared'), { recursive: true });
  const folder = join(root, 'content/reports', slug);
  cpSync(join(REPORTS, slug), folder, { recursive: true });
  writeFileSync(join(folder, 'figures.yaml'), `${read(join(folder, 'figures.yaml'))}\n${entry}`);
  const { problems } = await compileSite(root);
  return problems
    .filter(({ at, severity }) => severity === 'error' && at.file.endsWith('/figures.yaml'))
    .map(({ code, message, hint = '' }) => `${code}  ${message} ${hint}`.trim());
}

describe.each(pages)('the examples of $slug', ({ slug, prose }) => {
  const blocks = blocksOf(prose);
  const excerpts = blocks.filter(({ language, message }) => language in ORIGINS && message === undefined);
  const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));

  it('are each of a kind that this test can compare', () => {
    const kinds = blocks.map(({ language }) => language);
    expect(kinds.filter((kind) => !(kind in ORIGINS) && kind !== 'sh' && kind !== 'text')).toEqual([]);
    expect(kinds.filter((kind) => kind === 'text')).toHaveLength(blocks.filter(({ message }) => message).length);
  });

  it('stand in the files that the page is made of', () => {
    const strayed = excerpts.filter((block) => !ORIGINS[block.language]?.(slug, block).includes(block.text.trimEnd()));
    expect(strayed.map(({ text }) => text)).toEqual([]);
  });

  it('run commands that there are', () => {
    const run = commands.flatMap((line) => /^npm run (\S+)/.exec(line)?.[1] ?? []);
    expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('show the message that a mistake gives', async () => {
    for (const { text, message } of blocks.filter((block) => block.message !== undefined))
      expect(await messagesWith(slug, text)).toEqual([message]);
  });
});
