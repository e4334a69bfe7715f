import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type FeedReport, renderFeed } from '../../../src/compile/site/write-feed.ts';
import { renderXml } from '../../../src/compile/site/xml.ts';
import type { Correction } from '../../../src/model/correction.ts';

const site = { title: 'Ours & theirs', publisher: { name: 'The <fixture>' }, language: 'en-GB' };
const address = { origin: 'https://example.org', base: '/repo/' };

function correction(date: string, more: Partial<Correction> = {}): Correction {
  return { id: `correction-${date}`, date, kind: 'correction', changes: [], why: 'Misread.', ...more };
}

function report(slug: string, corrections: Correction[]): FeedReport {
  const published = { iso: '2026-01-31', precision: 'day' } as const;
  return { slug, title: ['A report of ', { fig: 'rise', text: '1 m' }], language: 'en-GB', published, corrections };
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

/** What RFC 4287 asks of the texts of an element: their contents, in order. */
const texts = (xml: string, name: string): string[] =>
  [...parse(xml).querySelectorAll(name)].map((element) => element.textContent ?? '');

describe('renderFeed({ site, address }, reports)', () => {
  const feed = renderFeed({ site, address }, [
    report('sea', [correction('2026-03-02', { kind: 'update' })]),
    report('river', [
      correction('2026-04-01', {
        why: 'The "old" <gauge> & its twin',
        changes: [
          { what: 'Rise', old: '0.8 m', new: '1.2 m' },
          { what: 'Fall', old: '2 m' },
        ],
      }),
      correction('2026-03-02'),
    ]),
  ]);

  it('lists the corrections of all reports, newest first, each with the address of its place', () => {
    expect(texts(feed, 'entry > id')).toEqual([
      'https://example.org/repo/reports/river/#correction-2026-04-01',
      'https://example.org/repo/reports/river/#correction-2026-03-02',
      'https://example.org/repo/reports/sea/#correction-2026-03-02',
    ]);
    expect(texts(feed, 'entry > title')).toEqual([
      'Correction: A report of 1 m',
      'Correction: A report of 1 m',
      'Update: A report of 1 m',
    ]);
  });

  it('has what every Atom feed must have, with full addresses and times', () => {
    expect(feed.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
      true,
    );
    expect(texts(feed, 'feed > id')).toEqual(['https://example.org/repo/corrections.xml']);
    expect(texts(feed, 'feed > title')).toEqual(['Corrections · Ours & theirs']);
    expect(texts(feed, 'feed > author > name')).toEqual(['The <fixture>']);
    expect(texts(feed, 'updated')).toEqual([
      '2026-04-01T00:00:00Z',
      '2026-04-01T00:00:00Z',
      '2026-03-02T00:00:00Z',
      '2026-03-02T00:00:00Z',
    ]);
    const links = [...parse(feed).querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 2)).toEqual([
      'https://example.org/repo/corrections.xml',
      'https://example.org/repo/corrections/',
    ]);
    expect(links.every((href) => href?.startsWith('https://example.org/repo/'))).toBe(true);
  });

  it('says old, new and why, whatever characters they hold', () => {
    expect(texts(feed, 'content')[0]).toBe('The "old" <gauge> & its twin\nRise: 0.8 m → 1.2 m\nFall: 2 m (taken out)');
  });

  it('is as old as its newest report where nothing was corrected', () => {
    expect(texts(renderFeed({ site, address }, [report('sea', [])]), 'updated')).toEqual(['2026-01-31T00:00:00Z']);
  });
});

describe('renderXml(root)', () => {
  it('escapes texts and attributes, and drops what XML cannot hold', () => {
    const xml = renderXml({ name: 'a', attributes: { b: '"<&>' }, children: ['<x>&\u0000\u0008\ud800\ufffe\ttab'] });
    expect(xml.split('\n')[1]).toBe('<a b="&quot;&lt;&amp;&gt;">&lt;x&gt;&amp;\ttab</a>');
  });
});
