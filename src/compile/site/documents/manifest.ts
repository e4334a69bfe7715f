import { sitePath, siteUrl } from '../../../model/address.ts';
import { ICON_FILES, MANIFEST } from '../../../model/site-files.ts';
import { OWN_COLOUR } from '../icons/colour.ts';
import type { DocumentMaker } from './contract.ts';

/** The web app manifest (W3C): the name and the icons of the site where it is kept on a home screen. */
export const manifest: DocumentMaker = ({ site, address }) => {
  const root = sitePath(address, '');
  const content = {
    id: siteUrl(address, ''),
    name: site.title,
    short_name: site.title,
    ...(site.description ? { description: site.description } : {}),
    lang: site.language,
    start_url: root,
    scope: root,
    display: 'browser',
    background_color: '#fffefb',
    theme_color: site.publisher.colour ?? OWN_COLOUR,
    icons: ICON_FILES.filter(({ size = 0 }) => size >= 192).map(({ path, size, whole }) => ({
      src: sitePath(address, path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: whole ? 'maskable' : 'any',
    })),
  };
  return { [MANIFEST]: `${JSON.stringify(content, null, 1)}\n` };
};
