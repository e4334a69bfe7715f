import type { TextMeasure } from '../charts/contract.ts';
import type { Cache } from '../io/artefacts.ts';
import type { Fonts } from '../io/fonts.ts';
import type { Locale, Site } from '../model/site.ts';

/** What every stage of one run shares. */
export interface Workshop {
  root: string;
  site: Site;
  locale: Locale;
  cache: Cache;
  fonts: Fonts;
  measure: TextMeasure;
  /** Hash of Reckon's own code, fonts and pinned packages: part of every key. */
  codeHash: string;
}
