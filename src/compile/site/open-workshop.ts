import { createTextMeasure } from '../../charts/text/measure.ts';
import { hashFiles, openCache } from '../../io/artefacts.ts';
import { listFiles } from '../../io/project.ts';
import { openFonts } from '../card/open-fonts.ts';
import type { Memory } from '../memory.ts';
import { openPictures } from '../pictures.ts';
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
export function openWorkshop(
  root: string,
  { site, locale }: SiteContent,
  { memory, held }: { memory: Memory; held: boolean },
): Workshop {
  // The code that runs and its fonts stay what they were when the process began.
  const tools = memory.keep('tools', '', () => openTools(root, memory));
  return { root, site, locale, memory, pictures: openPictures(root, { memory, held }), ...tools };
}

function openTools(
  root: string,
  memory: Memory,
): Pick<Workshop, 'fonts' | 'fontsFor' | 'measure' | 'cache' | 'codeHash'> {
  const { fonts, fontsFor, hash } = openFonts();
  const code = CODE.flatMap((room) => listFiles(root, room).files);
  return {
    fonts,
    fontsFor,
    measure: createTextMeasure(fonts.sans),
    cache: memory.before(openCache(root)),
    // Node itself has a part: it sorts, spells dates and packs archives.
    codeHash: hashFiles(root, [...code, 'package-lock.json']) + hash + process.version,
  };
}
