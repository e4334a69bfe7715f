import { problem } from '../../model/errors/index.ts';
import { findingOf } from '../finding.ts';
import type { WritingCheck } from './contract.ts';

/** Words that lead anywhere, in English, German, French and Spanish, and an address in place of words. */
const SAYS_NOTHING =
  /^(?:click |see )?(?:here|this|link|this (?:link|page|article|report|site)|more|read more|read on|learn more|details|source|website|hier|mehr|weiterlesen|link zur quelle|ici|cliquez ici|en savoir plus|lire la suite|aquí|más|leer más)[.:…]?$|^(?:https?:\/\/|www\.)\S+$/i;

/** The words of a link say where it leads, also when they are read alone (WCAG 2.2, 2.4.9). */
export const checkLinkWords: WritingCheck = ({ prose }) =>
  prose.links
    .map(({ url, text, at }) => ({ url, text: text.replace(/\s+/g, ' ').trim(), at }))
    .filter(({ text }) => SAYS_NOTHING.test(text))
    .map(({ text, url, at }) => ({
      ...findingOf(text, problem('RK505', { text }, at)),
      isAt: (place) => place === text || place === url,
    }));
