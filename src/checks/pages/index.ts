import type { Problem } from '../../model/problem.ts';
import { checkAddresses, checkStylesheets } from './addresses.ts';
import type { BuiltSite, PageCheck, SiteCheck } from './contract.ts';
import { checkHead } from './head.ts';
import { checkManifest } from './manifest.ts';
import { checkIds, checkNesting, checkScripts, checkStyles, checkValues } from './markup.ts';
import { checkRetractions } from './retraction.ts';
import { checkTexts } from './texts.ts';
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
];

/** The rules for the site as a whole. */
const siteChecks: SiteCheck[] = [checkManifest, checkTexts, checkStylesheets];

/** All problems of a built site; nothing of it is published while there is one. */
export function checkBuiltSite(site: BuiltSite): Problem[] {
  const pages = [...site.pages.values()].flatMap((page) => pageChecks.flatMap((check) => check(page, site)));
  return [...siteChecks.flatMap((check) => check(site)), ...pages];
}
