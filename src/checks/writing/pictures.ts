import { problem } from '../../model/errors/index.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { WritingCheck } from './contract.ts';

/** Every picture has words for those who do not see it. */
export const checkPictureTexts: WritingCheck = ({ prose }) =>
  prose.images
    .filter(({ alt }) => alt.trim() === '')
    .map(({ url, at }) => findingOf(url, problem('RK503', { url }, at)));

/** "Image", "a photo of the chart": the hearer knows as much as before. */
const SAYS_NOTHING =
  /^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|icon|logo|screenshot|chart|graph|figure|diagram|untitled|placeholder|alt(?: text)?|bild|foto|grafik)(?: (?:of|showing) (?:an? |the )?(?:image|picture|photo|chart|graph|data))?\.?$/i;
const FILE_NAME = /^[\w%-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The words beside a picture say what it shows. */
export const checkPictureWords: WritingCheck = ({ prose }) =>
  prose.images.flatMap(({ url, alt, at }): Finding[] => {
    const text = alt.trim();
    const reason = reasonAgainst(text, url);
    return reason ? [findingOf(url, problem('RK504', { alt: text, reason }, at))] : [];
  });

function reasonAgainst(text: string, url: string): string | undefined {
  if (text === '') return undefined;
  const name = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  const stem = name.replace(/\.\w+$/, '');
  if (FILE_NAME.test(text) || text === name || (text === stem && /[-_\d]/.test(stem))) return 'is the name of the file';
  return SAYS_NOTHING.test(text) ? 'only says that there is a picture' : undefined;
}
