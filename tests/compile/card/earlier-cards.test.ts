import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findEarlierCards, recordCards } from '../../../src/compile/card/earlier-cards.ts';
import type { CompiledReport } from '../../../src/model/compiled.ts';

const root = mkdtempSync(join(tmpdir(), 'reckon-cards-'));
const FILE = join(root, 'content/cards.json');
beforeEach(() => {
  rmSync(FILE, { force: true });
  mkdirSync(join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const locate = () => ({ file: 'content/site.yaml', line: 7, column: 3 });
const card = (path: string) => ({ path: `cards/${path}.png`, width: 1200, height: 630, alt: '' });

/** A site with a report whose cards are these. */
function site(home: string, report: string, chart?: string, state = 'published') {
  // Only what the record reads of a report.
  const compiled = {
    state,
    card: card(report),
    chartCards: chart === undefined ? {} : { levels: card(chart) },
    shared: {},
  } as unknown as CompiledReport;
  return { card: card(home), reports: [{ slug: 'river', report: compiled }] };
}

const earlier = (published: ReturnType<typeof site>, keep: number) =>
  findEarlierCards(root, published, { keep, locate });
const recorded = () => JSON.parse(readFileSync(FILE, 'utf8')).cards;

describe('the record of cards', () => {
  it('gives each earlier address of a page the card of today, as many as are kept', () => {
    for (const name of ['river-1', 'river-2', 'river-3']) recordCards(root, site('site-1', name), { keep: 2 });
    expect(recorded()).toEqual({
      '': ['cards/site-1.png'],
      'reports/river/': ['cards/river-1.png', 'cards/river-2.png', 'cards/river-3.png'],
    });
    expect(earlier(site('site-1', 'river-3'), 2)).toEqual({
      earlier: [
        { path: 'cards/river-1.png', card: 'cards/river-3.png' },
        { path: 'cards/river-2.png', card: 'cards/river-3.png' },
      ],
      problems: [],
    });
    expect(earlier(site('site-1', 'river-3'), 1).earlier.map(({ path }) => path)).toEqual(['cards/river-2.png']);
    recordCards(root, site('site-1', 'river-4'), { keep: 2 });
    expect(recorded()['reports/river/']).toEqual(['cards/river-2.png', 'cards/river-3.png', 'cards/river-4.png']);
  });

  it('keeps the last recorded address alive, and warns, before the new one is recorded', () => {
    recordCards(root, site('site-1', 'river-1', 'levels-1'), { keep: 3 });
    const { earlier: kept, problems } = earlier(site('site-1', 'river-2', 'levels-2'), 3);
    expect(kept.map(({ path }) => path)).toEqual(['cards/river-1.png', 'cards/levels-1.png']);
    expect(problems.map(({ code, severity, at }) => [code, severity, at.line])).toEqual([['RK109', 'warning', 7]]);
    expect(problems[0]?.message).toContain('The card of reports/river/ and of 1 more');
  });

  it('never lays a card over one of today, which is again what it was', () => {
    for (const name of ['river-1', 'river-2', 'river-1']) recordCards(root, site('site-1', name), { keep: 3 });
    expect(recorded()['reports/river/']).toEqual(['cards/river-2.png', 'cards/river-1.png']);
    expect(earlier(site('site-1', 'river-1'), 3).earlier).toEqual([
      { path: 'cards/river-2.png', card: 'cards/river-1.png' },
    ]);
  });

  it('says nothing of a report that is not public, nor of a page that is gone', () => {
    recordCards(root, site('site-1', 'river-1', 'levels-1'), { keep: 3 });
    expect(earlier(site('site-1', 'river-2', undefined, 'draft'), 3)).toEqual({ earlier: [], problems: [] });
    recordCards(root, site('site-1', 'river-2', undefined), { keep: 3 });
    expect(Object.keys(recorded())).toEqual(['', 'reports/river/']);
  });

  it('is not asked for when the site keeps none', () => {
    expect(earlier(site('site-1', 'river-1'), 0)).toEqual({ earlier: [], problems: [] });
  });

  it.each(['../secrets.png', 'cards/x.svg', '/cards/x.png', 'cards/../x.png'])('refuses the address %s', (path) => {
    writeFileSync(FILE, `${JSON.stringify({ version: 1, cards: { 'reports/river/': [path] } }, null, 2)}\n`);
    const { earlier: kept, problems } = earlier(site('site-1', 'river-1'), 3);
    expect(kept).toEqual([]);
    expect(problems[0]?.at).toMatchObject({ file: 'content/cards.json', line: 5 });
  });
});
