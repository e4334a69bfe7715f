import { problem } from '../../model/errors/index.ts';
import type { PageCheck } from './contract.ts';
import { attribute, positionOf } from './parse-page.ts';

/** Every page whose address names a retracted report says that it is retracted: figures, charts and what is embedded, too. */
export const checkRetractions: PageCheck = (page, site) =>
  page.path
    .split('/')
    .filter((part) => site.retracted.has(part))
    .filter((slug) => !page.elements.some((element) => attribute(element, 'data-retraction') === slug))
    .map((slug) => problem('RK477', { slug }, positionOf(site, page)));
