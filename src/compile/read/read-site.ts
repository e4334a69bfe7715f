import { checkSettings } from '../../checks/judge.ts';
import { readYaml } from '../../io/yaml.ts';
import { isOwnMachine, isPrivateNetwork, parseAddress } from '../../model/address.ts';
import { problem } from '../../model/errors/index.ts';
import { parseContent } from '../../model/parse.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { type Address, type Locale, type Site, SiteSchema } from '../../model/site.ts';
import { checkColours } from '../card/card-look.ts';

export const SITE_FILE = 'content/site.yaml';

export interface SiteContent {
  site: Site;
  locale: Locale;
  address: Address;
  /** Positions within site.yaml. */
  locate: Locator;
}

/** Where the site will be served, when it is not where site.yaml says. */
export interface AddressFlags {
  site?: string; // "https://owner.github.io"
  base?: string; // "/repo"
}

/** Reads content/site.yaml; the flags win over its `url`. */
export function readSite(root: string, flags: AddressFlags = {}): { value?: SiteContent; problems: Problem[] } {
  const { data, locate, problems } = readYaml(root, SITE_FILE);
  if (problems.length > 0) return { problems };
  const parsed = parseContent(SiteSchema, data ?? {}, locate);
  if (parsed.value === undefined) return { problems: parsed.problems };
  const site = parsed.value;
  const colours = checkColours(site, locate);
  if (colours.length > 0) return { problems: colours };
  if (site.domain !== undefined && new URL(site.url).hostname !== site.domain)
    return { problems: [problem('RK478', { domain: site.domain, url: site.url }, locate(['domain']))] };
  const url = flags.site ?? site.url;
  if (!isSiteUrl(url)) return { problems: [problem('RK173', { url }, locate(['url']))] };
  const base = flags.base ?? (flags.site === undefined ? undefined : new URL(flags.site).pathname);
  const locale = { language: site.language, currencies: site.currencies, units: site.units };
  const value = { site, locale, address: parseAddress(url, base), locate };
  return { value, problems: checkSettings(site.checks, { locate }) };
}

/** Whole names between single slashes: a base path of "//x/" would send every link to a host named x. */
const PATH = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*)?$/;

/** A published address: http(s), a plain path, no query or anchor, nobody's password, and reachable by everybody. */
function isSiteUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(url);
  if (isOwnMachine(hostname) || isPrivateNetwork(hostname) || !PATH.test(pathname)) return false;
  return /^https?:$/.test(protocol) && !search && !hash && !username && !password;
}
