import type { Problem } from '../../model/problem.ts';
import { anchorsOf, checkAddresses, checkAnchors, checkStylesheets } from './addresses.ts';
import type { BuiltPage, BuiltSite, PageCheck, PageRecord, SiteCheck } from './contract.ts';
import { checkHead } from './head.ts';
import { checkManifest } from './manifest.ts';
import { checkIds, checkNesting, checkScripts, checkStyles, checkValues } from './markup.ts';
import { parsePage } from './parse-page.ts';
import { checkRetractions } from './retraction.ts';
import { checkPageText, checkTexts } from './texts.ts';
import { checkThirdParties } from './third-party.ts';
import { checkWeight } from './weight.ts';

/** The rules for finished pages. A new rule is a new file and one line here. */
const pageChecks: PageCheck[] = [
  checkHead,
  checkAddresses,
  checkScripts,
  checkStyles,
  checkIds,
  checkNesting,
  checkValues,
  checkThirdParties,
  checkWeight,
  checkRetractions,
  checkPageText,
];

/** The rules for the site as a whole. */
const siteChecks: SiteCheck[] = [checkManifest, checkTexts, checkStylesheets, checkAnchors];

/**
 * All problems of a built site; nothing of it is published while there is one.
 * @param visit sees each page while it is parsed, for what is to be made from it
 */
export function checkBuiltSite(site: BuiltSite, visit: (page: BuiltPage) => void = () => undefined): Problem[] {
  const records = new Map<string, PageRecord>();
  const found: Problem[] = [];
  for (const path of site.pages) {
    const page = parsePage(path, site.textOf(path) ?? '');
    found.push(...pageChecks.flatMap((check) => check(page, site)));
    records.set(path, { ids: page.ids, anchors: anchorsOf(page, site) });
    visit(page);
  }
  return [...siteChecks.flatMap((check) => check(site, records)), ...found];
}
