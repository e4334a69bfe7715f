import { decodeAddress, reportPath } from '../../model/address.ts';
import { problem } from '../../model/errors/index.ts';
import { didYouMean } from '../../model/suggest.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { DeskCheck } from './contract.ts';

/** Where the pages stand while their links are resolved; no site has this name (RFC 2606). */
const HERE = 'https://site.invalid/';

/** A link to a place on a report's page leads to a place that is there. */
export const checkAnchors: DeskCheck = ({ slug, links, reports }) =>
  links.flatMap(({ url, at }): Finding[] => {
    const base = `${HERE}${reportPath(slug)}`;
    if (!url.includes('#') || !URL.canParse(url, base)) return [];
    const { origin, pathname, hash } = new URL(url, base);
    const target = reports.find((report) => `/${reportPath(report.slug)}` === pathname);
    const anchor = decodeAddress(hash.slice(1));
    if (`${origin}/` !== HERE || !target?.anchors || anchor === '' || target.anchors.has(anchor)) return [];
    const known = [...target.anchors].map((id) => `#${id}`);
    const hint = didYouMean(`#${anchor}`, known, 'The page has');
    return [findingOf(url, problem('RK512', { url, anchor, hint }, at))];
  });
