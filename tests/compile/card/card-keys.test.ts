import { describe, expect, it } from 'vitest';
import { compileWith, testEach } from '../../bad-inputs/bad-input.ts';
import { REPORT, SOUND } from '../../bad-inputs/sound-report.ts';

const head = (card: string) =>
  ({
    'index.mdx': [['published: 2026-03-01', `published: 2026-03-01\ncard: ${card}`]],
  }) as const;
const CHARTS = SOUND[`${REPORT}/charts.yaml`];
const FIGURES = SOUND[`${REPORT}/figures.yaml`];
const site = (lines: string) => ({ '/content/site.yaml': [['language:', `${lines}\nlanguage:`]] }) as const;

describe('`card:` in the frontmatter, of a chart and of a figure', () => {
  testEach([
    {
      id: 'card-1',
      name: 'a layout without what it shows',
      files: head('{layout: figure}'),
      finds: ['index.mdx:6:16 RK105'],
      says: /key_figure|figure: growth/,
    },
    {
      id: 'card-2',
      name: 'a claim that claims.yaml does not have',
      files: head('{layout: claim, claim: drought}'),
      finds: ['index.mdx:6:30 RK106'],
      says: /"drought", which claims\.yaml does not have/,
    },
    {
      id: 'card-3',
      name: 'a typed number in a title that stands on the card only',
      files: head('{title: Rain rose by 12%}'),
      finds: ['index.mdx:6:28 RK134'],
    },
    {
      id: 'card-4',
      name: 'a typed number in the text for the picture of the card of a chart',
      files: { 'charts.yaml': `${CHARTS}  card: {alt: Rain rose by 12 mm}\n` },
      finds: ['charts.yaml:8:28 RK134'],
    },
    {
      id: 'card-5',
      name: 'a figure in the title of a card that is none',
      files: { 'charts.yaml': `${CHARTS}  card: {title: "Rain rose by {fig:grwth}"}\n` },
      finds: ['charts.yaml:8:31 RK050'],
    },
    {
      id: 'card-6',
      name: 'a card of a figure that is not shared',
      files: { 'figures.yaml': `${FIGURES}  card: {theme: dark}\n` },
      finds: ['figures.yaml:10:3 RK110'],
      says: /share: true/,
    },
    {
      id: 'card-7',
      name: 'a key that no card of a chart has',
      files: { 'charts.yaml': `${CHARTS}  card: {layout: figure}\n` },
      finds: ['charts.yaml:8:10 RK006'],
    },
  ]);

  it('shows what it says, with its figures in it, and nothing of it on the page', async () => {
    const before = await compileWith({ 'figures.yaml': `${FIGURES}  share: true\n` });
    const { report, messages } = await compileWith({
      ...head('{alt: "Rain grew by {fig:growth}"}'),
      'charts.yaml': `${CHARTS}  card: {title: "Rain: {fig:growth} more", alt: "A line up by {fig:growth}", theme: dark}\n`,
      'figures.yaml': `${FIGURES}  share: true\n  card: {title: Growth, alt: "{fig:growth} of growth"}\n`,
    });
    expect(messages).toBe(before.messages);
    // (1010 − 900.5) / 900.5 = 12.16 %
    expect(report?.card.alt).toBe('Rain grew by 12%');
    expect(report?.chartCards.rain?.alt).toBe('A line up by 12%');
    expect(report?.shared.growth?.card.alt).toBe('12% of growth');
    expect(report?.charts.rain).toEqual(before.report?.charts.rain);
    const paths = (from: typeof report) => [from?.chartCards.rain?.path, from?.shared.growth?.card.path];
    expect(paths(report)).not.toContain(paths(before.report)[0]);
    expect(paths(report)).not.toContain(paths(before.report)[1]);
    expect(report?.card.path).toBe(before.report?.card.path);
  });
});

describe('`domain` in site.yaml', () => {
  testEach([
    {
      id: 'domain-1',
      name: 'a domain that is not that of the url',
      files: site('domain: reports.example.org'),
      finds: ['content/site.yaml:5:9 RK478'],
      says: /Write url: https:\/\/reports\.example\.org\//,
    },
    {
      id: 'domain-2',
      name: 'a domain with a path',
      files: site('domain: example.org/repo'),
      finds: ['content/site.yaml:5:9 RK007'],
      says: /a host name in small letters, like reports\.example\.org/,
    },
  ]);

  it('writes the file that GitHub Pages reads where a branch is published', async () => {
    const { published, messages } = await compileWith({
      '/content/site.yaml': [
        ['url: https://example.org/repo/', 'url: https://reports.example.org/\ndomain: reports.example.org'],
      ],
    });
    expect(messages).toBe('');
    expect(published('CNAME')).toBe('reports.example.org\n');
  });
});
