import { describe, expect, it } from 'vitest';
import { type ClaimsPage, claimsJsonLd } from '../../src/components/claims-json-ld.ts';
import { type Claim, VERDICTS, type Verdict } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';

const at = { file: 'x', line: 1, column: 1 };
const day = (iso: string) => ({ iso, precision: 'day' as const });

const source: Source = {
  id: 'paper',
  text: '',
  html: '',
  short: 'The paper',
  url: 'https://paper.example/flood',
  issued: day('2026-02-01'),
  csl: { id: 'paper', type: 'webpage', title: 'Highest ever' },
  at,
};

function claim(parts: Partial<Claim>): Claim {
  return {
    id: 'flood',
    quote: 'never been higher',
    by: 'a newspaper',
    source: 'paper',
    verdict: 'wrong',
    on: day('2026-02-10'),
    why: ['It was ', { fig: 'level', text: '4.2 m' }, ' in 1998.'],
    figures: [],
    sources: ['paper'],
    at,
    ...parts,
  };
}

function page(claims: Claim[], shown = claims.map(({ id }) => id)): ClaimsPage {
  return {
    report: {
      claims: Object.fromEntries(claims.map((each) => [each.id, each])),
      shownClaims: shown,
      sources: [source],
      published: day('2026-03-01'),
      language: 'en-GB',
      authors: ['The gauge keepers'],
    },
    publisher: { name: 'The board', url: 'https://board.example' },
    url: 'https://board.example/reports/river/',
  };
}

/** What schema.org and the search engines that read it need of a ClaimReview. */
const REQUIRED = ['@type', 'claimReviewed', 'reviewRating', 'url', 'author', 'datePublished', 'itemReviewed'];

describe('claimsJsonLd({ report, publisher, url })', () => {
  it('reviews what others said', () => {
    expect(claimsJsonLd(page([claim({})]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'ClaimReview',
          '@id': 'https://board.example/reports/river/#claim-flood',
          url: 'https://board.example/reports/river/#claim-flood',
          claimReviewed: 'never been higher',
          datePublished: '2026-03-01',
          inLanguage: 'en-GB',
          author: { '@type': 'Organization', name: 'The board', url: 'https://board.example' },
          reviewRating: { '@type': 'Rating', alternateName: 'Wrong', ratingValue: 1, bestRating: 5, worstRating: 1 },
          reviewBody: 'It was 4.2 m in 1998.',
          itemReviewed: {
            '@type': 'Claim',
            text: 'never been higher',
            creditText: 'a newspaper',
            datePublished: '2026-02-01',
            appearance: { '@type': 'CreativeWork', name: 'Highest ever', url: 'https://paper.example/flood' },
          },
          isBasedOn: ['https://paper.example/flood'],
        },
      ],
    });
  });

  it('states what the authors or the publisher say themselves, and reviews it not', () => {
    const own = [
      claim({ id: 'a', by: 'The board' }),
      claim({ id: 'b', by: 'The gauge keepers', when: day('2026-02-20') }),
    ];
    const graph = claimsJsonLd(page(own))?.['@graph'];
    expect(graph).toMatchObject([
      { '@type': 'Claim', text: 'never been higher', datePublished: '2026-03-01' },
      { '@type': 'Claim', text: 'never been higher', datePublished: '2026-02-20' },
    ]);
    expect(JSON.stringify(graph)).not.toContain('reviewRating');
  });

  it('rates every verdict from 1 to 5, but no opinion and no open question', () => {
    const claims = VERDICTS.map((verdict) => claim({ id: verdict, verdict }));
    // The mapping, written out a second time: a change of it should be meant.
    const expected: Record<Verdict, number | undefined> = {
      supported: 5,
      mostly_right: 4,
      imprecise: 3,
      incomplete: 3,
      stale: 2,
      misleading: 2,
      wrong: 1,
      unsupported: 2,
      opinion: undefined,
      unknown: undefined,
    };
    const graph: unknown = claimsJsonLd(page(claims))?.['@graph'];
    expect(graph).toMatchObject(
      VERDICTS.map((verdict) => ({
        reviewRating: { alternateName: expect.stringMatching(/^[A-Z]/) },
        '@id': expect.stringContaining(verdict),
      })),
    );
    const ratings = claims.map(({ id }, i) => [id, ratingOf(graph, i)]);
    expect(Object.fromEntries(ratings)).toEqual(expected);
  });

  it('has all that a review needs', () => {
    const graph: unknown = claimsJsonLd(page([claim({ source: 'unknown-source', sources: [] })]))?.['@graph'];
    const [first] = Array.isArray(graph) ? graph : [];
    for (const key of REQUIRED) expect(first).toHaveProperty([key]);
  });

  it('leaves out claims that the page does not show, and is absent without any', () => {
    expect(claimsJsonLd(page([claim({})], []))).toBeUndefined();
  });
});

function ratingOf(graph: unknown, place: number): unknown {
  const item: unknown = Array.isArray(graph) ? graph[place] : undefined;
  if (typeof item !== 'object' || item === null || !('reviewRating' in item)) return undefined;
  const { reviewRating } = item;
  if (typeof reviewRating !== 'object' || reviewRating === null || !('ratingValue' in reviewRating)) return undefined;
  return reviewRating.ratingValue;
}
