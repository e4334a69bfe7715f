import { createHash } from 'node:crypto';
import type { BuiltPage, BuiltSite, Element } from '../../checks/pages/contract.ts';
import { attribute } from '../../checks/pages/parse-page.ts';
import { writeFileWhole } from '../../io/artefacts.ts';
import { contentPolicy } from '../../model/content-policy.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';

/** The content security policies of the pages of a site: made while the pages are read, written when all are right. */
export interface Seals {
  add(page: BuiltPage): void;
  write(root: string): Problem[];
}

interface Seal {
  path: string;
  /** Where the policy stands in the file; none when the page has no head. */
  place: number | undefined;
  meta: string;
}

/**
 * Gives every page of a built site its content security policy, as the first element after the character set: a policy
 * covers only what stands below it. It is made from the finished page, so that it holds the hash of whatever style a
 * tool wrote into it.
 */
export function openSeals(site: Pick<BuiltSite, 'folder' | 'textOf'>): Seals {
  const seals: Seal[] = [];
  return {
    add: (page) => {
      const policy = contentPolicy({ styles: inlineStyles(page).map(sha256Base64), scripts: hasScripts(page) });
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
      seals.push({ path: page.path, place: placeOfPolicy(page), meta });
    },
    write: (root) => seals.flatMap((seal) => writeSeal(root, site, seal)),
  };
}

function writeSeal(root: string, site: Pick<BuiltSite, 'folder' | 'textOf'>, { path, place, meta }: Seal): Problem[] {
  const html = site.textOf(path) ?? '';
  const file = `${site.folder}/${path}`;
  if (place === undefined) return [problem('RK449', {}, { file, line: 1, column: 1 })];
  writeFileWhole(`${root}/${file}`, html.slice(0, place) + meta + html.slice(place));
  return [];
}

function placeOfPolicy({ elements }: BuiltPage): number | undefined {
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  )?.sourceCodeLocation;
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
  return charset?.endOffset ?? head?.endOffset;
}

const inlineStyles = ({ elements }: BuiltPage): string[] =>
  elements.filter(({ tagName }) => tagName === 'style').map(textOf);

/** JSON-LD is data: a browser does not run it, and no policy covers it. */
const hasScripts = ({ elements }: BuiltPage): boolean =>
  elements.some((element) => element.tagName === 'script' && attribute(element, 'src') !== undefined);

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64');
