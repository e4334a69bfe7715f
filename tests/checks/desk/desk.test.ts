import { describe, expect, it } from 'vitest';
import type { DeskContext, OtherReport } from '../../../src/checks/desk/contract.ts';
import { externalFindings } from '../../../src/checks/desk/external.ts';
import { deskFindings } from '../../../src/checks/desk/index.ts';
import { joinTexts, spellingFindings } from '../../../src/checks/desk/spelling.ts';

const at = { file: 'content/reports/b/index.mdx', line: 9, column: 1 };
const report = (slug: string, changes: Partial<OtherReport> = {}): OtherReport => ({
  slug,
  title: slug,
  anchors: new Set(['what-was-said', 'chart-levels']),
  ...changes,
});

function found(slug: string, context: Partial<DeskContext>): string[] {
  const findings = deskFindings({ slug, links: [], titleAt: at, reports: [report(slug)], ...context });
  return findings.map(({ problem: { code, message, hint } }) => `${code} ${message} ${hint}`);
}

describe('links to a place on a page', () => {
  const link = (url: string) => ({ links: [{ url, text: 'there', at }], reports: [report('a'), report('b')] });

  it.each([
    '#what-was-said',
    '/reports/a/#chart-levels',
    '../a/#what-was-said',
    'https://example.org/#x',
    '/other/#x',
    '#',
  ])('takes %s', (url) => {
    expect(found('b', link(url))).toEqual([]);
  });

  it.each(['#what-was-sayd', '/reports/a/#what-was-sayd'])('refuses %s, and says what was meant', (url) => {
    expect(found('b', link(url))).toEqual([expect.stringMatching(/^RK512 .*Did you mean "#what-was-said"/)]);
  });

  it('says nothing of a report that could not be compiled: its own problems do', () => {
    const reports = [report('a', { anchors: undefined }), report('b')];
    expect(found('b', { ...link('/reports/a/#x'), reports })).toEqual([]);
  });
});

describe('reports beside each other', () => {
  const beside = (slug: string, other: string) => found(slug, { reports: [report(other), report(slug)] });

  it.each([
    ['river-levels', 'river-level'],
    ['riverlevels', 'river-levels'],
    ['river-levles', 'river-levels'],
  ])('takes %s and %s for alike', (one, other) => {
    expect([...beside(one, other), ...beside(other, one)]).toEqual([expect.stringMatching(/^RK513 /)]);
  });

  it.each([
    ['levels-2025', 'levels-2026'],
    ['a1b', 'a2b'],
    ['rents', 'rings'],
  ])('tells %s and %s apart', (one, other) => {
    expect([...beside(one, other), ...beside(other, one)]).toEqual([]);
  });

  it('have titles of their own', () => {
    const reports = [report('a', { title: 'The river rose.' }), report('b', { title: 'The River rose' })];
    expect(found('b', { reports })).toEqual([expect.stringMatching(/^RK514 "The River rose".*"a"/)]);
    expect(found('a', { reports })).toEqual([]);
  });
});

describe('spellingFindings(unknown, texts)', () => {
  const text = (words: string, line: number) => ({
    text: words,
    heading: false,
    locate: (offset: number) => ({ file: 'x', line, column: offset + 1 }),
  });

  it('tells each word once, at its first place in its own text', () => {
    const texts = [text('One levle', 1), text('two levle and teh', 7)];
    const joined = joinTexts(texts);
    const unknown = ['levle', 'teh'].flatMap((word) =>
      [...joined.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ word, offset: index, suggestions: ['level'] })),
    );
    const findings = spellingFindings(unknown, texts);
    expect(findings.map(({ problem: { at: place, message } }) => [place.line, place.column, message])).toEqual([
      [1, 5, '"levle" is in no dictionary (once more below).'],
      [7, 15, '"teh" is in no dictionary.'],
    ]);
    expect(findings[0]?.isAt('levle')).toBe(true);
  });

  it('passes over addresses, and keeps all places', () => {
    const words = 'see https://example.org/levle or example.org, not levle';
    expect(joinTexts([text(words, 1)])).toBe(`see ${' '.repeat(25)} or ${' '.repeat(11)}, not levle`);
  });
});

describe('externalFindings(addresses, answers)', () => {
  const address = (url: string) => ({ slug: 'b', written: url, url, at });

  it('says what is gone, has moved or is silent', () => {
    const addresses = ['https://a/', 'https://b/', 'https://c/', 'https://d/', 'https://e/'].map(address);
    const findings = externalFindings(
      addresses,
      new Map([
        ['https://a/', { kind: 'there' as const }],
        ['https://b/', { kind: 'gone' as const, status: 404 }],
        ['https://c/', { kind: 'moved' as const, to: 'https://z/' }],
        ['https://d/', { kind: 'silent' as const, reason: 'it answers 403' }],
        ['https://e/', { kind: 'unreachable' as const, reason: 'its host is not found (ENOTFOUND)' }],
      ]),
    );
    expect(findings.map(({ problem: { code, severity } }) => `${code} ${severity}`)).toEqual([
      'RK517 error',
      'RK518 warning',
      'RK519 warning',
      'RK519 warning',
    ]);
  });

  it('says once that there is no network, and then nothing of the links', () => {
    const silent = { kind: 'unreachable' as const, reason: 'its host is not found (EAI_AGAIN)' };
    const addresses = ['https://a/', 'https://b/', 'https://a/'].map(address);
    const findings = externalFindings(
      addresses,
      new Map([
        ['https://a/', silent],
        ['https://b/', silent],
      ]),
    );
    expect(findings.map(({ problem: { code, message } }) => `${code} ${message}`)).toEqual([
      'RK520 None of the 2 external addresses could be looked at: its host is not found (EAI_AGAIN).',
    ]);
  });
});
