import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/checks/pages/parse-page.ts';
import { checkRetractions } from '../../../src/checks/pages/retraction.ts';
import { siteOf } from './site-of.ts';

const files = {
  'reports/rain/index.html': '<aside data-retraction="rain">Retracted</aside>',
  'reports/rain/figures/fall/index.html': '<p>Nothing</p>',
  'embed/reports/rain/charts/days/index.html': '<aside data-retraction="snow">Retracted</aside>',
  'reports/rain-again/index.html': '<p>Another report</p>',
};
const site = siteOf(files, { retracted: new Set(['rain']) });

describe('checkRetractions(page, site)', () => {
  it('finds each page of a retracted report that does not say so, frames for other sites as well', () => {
    const problems = Object.entries(files).flatMap(([path, html]) => checkRetractions(parsePage(path, html), site));
    expect(problems.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      'RK477 dist.next/reports/rain/figures/fall/index.html',
      'RK477 dist.next/embed/reports/rain/charts/days/index.html',
    ]);
  });
});
