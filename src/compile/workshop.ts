import type { CardFonts } from '../cards/card.ts';
import type { TextMeasure } from '../charts/contract.ts';
import type { Cache } from '../io/artefacts.ts';
import type { Locale, Site } from '../model/site.ts';
import type { Memory } from './memory.ts';
import type { Pictures } from './pictures.ts';

/** What every stage of one run shares. */
export interface Workshop {
  root: string;
  site: Site;
  locale: Locale;
  cache: Cache;
  fonts: CardFonts;
  /** The fonts and those that the characters of a text need beside them. */
  fontsFor: (text: string, language: string) => CardFonts;
  measure: TextMeasure;
  /** Hash of Reckon's own code, fonts and pinned packages, with Node's version: part of every key. */
  codeHash: string;
  memory: Memory;
  pictures: Pictures;
}
