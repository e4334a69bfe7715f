import type { Claim as ClaimLd, ClaimReview, CreativeWork, Graph, Organization, Rating } from 'schema-dts';
import type { Claim, Verdict } from '../model/claim.ts';
import type { CompiledReport } from '../model/compiled.ts';
import type { Source } from '../model/source.ts';
import { plainText } from '../model/text.ts';
import { VERDICT_LOOKS } from '../model/verdict-look.ts';
import { claimAnchor } from './page-context.ts';

/** The report with what its page says of itself. */
export interface ClaimsPage {
  report: Pick<CompiledReport, 'claims' | 'shownClaims' | 'sources' | 'published' | 'updated' | 'language' | 'authors'>;
  publisher: { name: string; url?: string | undefined };
  /** Full address of the report's page. */
  url: string;
}

/**
 * Verdicts on the scale of `reviewRating`, 1 (false) to 5 (true), as fact-checkers use it. An opinion and an open question
 * have a name and no number: any number would be a judgement that was not made.
 */
export const RATINGS: Record<Verdict, 1 | 2 | 3 | 4 | 5 | undefined> = {
  supported: 5,
  mostly_right: 4,
  imprecise: 3,
  incomplete: 3,
  stale: 2,
  misleading: 2,
  unsupported: 2,
  wrong: 1,
  opinion: undefined,
  unknown: undefined,
};

/**
 * The claims of a page in the words of schema.org: a `ClaimReview` for what others said, a `Claim` for what the authors or
 * the publisher say themselves. Undefined for a page without claims.
 */
export function claimsJsonLd(page: ClaimsPage): Graph | undefined {
  const { claims, shownClaims, authors } = page.report;
  const own = new Set([...authors, page.publisher.name]);
  const items = shownClaims
    .flatMap((id) => claims[id] ?? [])
    .map((claim) => (own.has(claim.by) ? ownClaim(claim, page) : review(claim, page)));
  return items.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': items };
}

function review(claim: Claim, page: ClaimsPage): ClaimReview {
  const { report } = page;
  const evidence = claim.sources.flatMap((id) => findSource(id, page)?.url ?? []);
  return {
    '@type': 'ClaimReview',
    '@id': addressOf(claim, page),
    url: addressOf(claim, page),
    claimReviewed: claim.quote,
    datePublished: report.published.iso,
    ...(report.updated ? { dateModified: report.updated.iso } : {}),
    inLanguage: report.language,
    author: organization(page),
    reviewRating: rating(claim.verdict),
    reviewBody: plainText(claim.why),
    itemReviewed: claimMade(claim, page),
    ...(evidence.length > 0 ? { isBasedOn: evidence } : {}),
  };
}

function rating(verdict: Verdict): Rating {
  const value = RATINGS[verdict];
  return {
    '@type': 'Rating',
    alternateName: VERDICT_LOOKS[verdict].word,
    ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}

/** What was said, and the work that it stands in. */
function claimMade(claim: Claim, page: ClaimsPage): ClaimLd {
  const source = findSource(claim.source, page);
  const date = claim.when ?? source?.issued;
  return {
    '@type': 'Claim',
    text: claim.quote,
    creditText: claim.by,
    ...(date && date.precision !== 'quarter' ? { datePublished: date.iso } : {}),
    ...(source ? { appearance: work(source) } : {}),
  };
}

function ownClaim(claim: Claim, page: ClaimsPage): ClaimLd {
  return {
    '@type': 'Claim',
    '@id': addressOf(claim, page),
    url: addressOf(claim, page),
    text: claim.quote,
    author: organization(page),
    datePublished: (claim.when ?? page.report.published).iso,
    inLanguage: page.report.language,
  };
}

const work = ({ csl, url }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: csl.title,
  ...(url ? { url } : {}),
});

const organization = ({ publisher }: ClaimsPage): Organization => ({
  '@type': 'Organization',
  name: publisher.name,
  ...(publisher.url ? { url: publisher.url } : {}),
});

const findSource = (id: string, { report }: ClaimsPage): Source | undefined =>
  report.sources.find((source) => source.id === id);

const addressOf = ({ id }: Claim, { url }: ClaimsPage): string => `${url}#${claimAnchor(id)}`;
