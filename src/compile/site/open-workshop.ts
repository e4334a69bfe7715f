import { createTextMeasure } from '../../charts/text/measure.ts';
import { hashFiles, openCache } from '../../io/artefacts.ts';
import { readFonts } from '../../io/fonts.ts';
import { listFiles } from '../../io/project.ts';
import type { SiteContent } from '../read/read-site.ts';
import type { Workshop } from '../workshop.ts';

/** Rooms whose code decides what an artefact holds. */
const CODE = [
  'src/model',
  'src/figures',
  'src/charts',
  'src/cards',
  'src/prose',
  'src/checks',
  'src/io',
  'src/compile',
];

/** Gathers what every stage of a run shares: site, fonts, cache, and the hash of Reckon itself. */
export function openWorkshop(root: string, { site, locale }: SiteContent): Workshop {
  const files = readFonts();
  const weight = (w: 400 | 500 | 700) => [files.inter[w], files.interExt[w]];
  const sans = { 400: weight(400), 500: weight(500), 700: weight(700) };
  const code = CODE.flatMap((room) => listFiles(root, room).files);
  return {
    root,
    site,
    locale,
    fonts: { serif: [files.sourceSerif[600], files.sourceSerifExt[600]], sans },
    measure: createTextMeasure(sans),
    cache: openCache(root),
    codeHash: hashFiles(root, [...code, 'package-lock.json']) + files.hash,
  };
}
