import { joinTexts, spellingFindings } from '../../checks/desk/spelling.ts';
import type { Finding } from '../../checks/finding.ts';
import { openCache, sha256 } from '../../io/artefacts.ts';
import { hasFile } from '../../io/project.ts';
import { dictionaryPackage, findUnknownWords } from '../../io/spelling.ts';
import { readText } from '../../io/text-file.ts';
import type { Site } from '../../model/site.ts';
import type { Progress } from '../progress.ts';
import type { Writing } from './read-writing.ts';

/** Words that are right and in no dictionary, one a line; what stands behind # is a remark. */
const WORDS_FILE = 'content/words.txt';

interface Written {
  slug: string;
  language: string;
  writing: Writing;
}

/** Looks each report's words up in the dictionaries of its language. What was found for a text is kept, and found at once the next time. */
export async function checkSpelling(
  root: string,
  reports: readonly Written[],
  { site, progress }: { site: Site; progress: Progress },
): Promise<Map<string, Finding[]>> {
  const cache = openCache(root);
  const common = [...wordsIn([...site.words, ...site.terms, site.title, site.publisher.name]), ...readWords(root)];
  const found = new Map<string, Finding[]>();
  for (const { slug, language, writing } of reports) {
    const text = joinTexts(writing.texts);
    const words = [...new Set([...common, ...ownWords(writing)])].sort();
    const key = sha256(JSON.stringify([text, language, words]));
    const unknown = await cache.cachedJson('spelling', key, async () => {
      return (await findUnknownWords(root, text, { language, words })) ?? null;
    });
    if (unknown) found.set(slug, spellingFindings(unknown, writing.texts));
    else progress.done('spelling', `"${slug}" not read: npm i ${dictionaryPackage(language)}`);
  }
  return found;
}

/** Names that the report vouches for: its authors, and all that the records of its sources say. */
function ownWords({ frontmatter, sources }: Writing): string[] {
  const said = sources.flatMap(({ record }) => textsIn(record));
  return wordsIn([...frontmatter.authors.map(({ name }) => name), ...said]);
}

/** Every text in a record, at any depth: titles, names of people, of journals. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** "Claude Opus 4.7" → "Claude", "Opus" */
function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []);
}

function readWords(root: string): string[] {
  if (!hasFile(root, WORDS_FILE)) return [];
  const { text } = readText(root, WORDS_FILE);
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
