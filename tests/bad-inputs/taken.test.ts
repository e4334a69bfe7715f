import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSite } from '../../src/compile/site/compile-site.ts';
import { type Changes, compileWith, root, testEach } from './bad-input.ts';
import { MDX, REPORT } from './sound-report.ts';

const INPUT = 'source: gauge-board, as_of: 2026-01-01, status: confirmed';
const described = (text: string): Changes => ({
  'index.mdx': [['published:', `description: ${JSON.stringify(text)}\npublished:`]],
});

describe('inputs that are right, or wrong only elsewhere', () => {
  testEach([
    {
      id: 'formulas-units-08',
      name: 'a figure without a unit is a count',
      files: {
        'figures.yaml': [['growth:', `gauges: {value: 12, ${INPUT}}\ngrowth:`]],
        'index.mdx': [['The last', 'By <Fig id="gauges" /> gauges, the last']],
      },
      finds: [],
    },
    {
      id: 'formulas-units-09',
      name: 'parts that miss their whole by their rounding only',
      files: {
        'figures.yaml': [
          [
            'growth:',
            `${['a', 'b', 'c'].map((part) => `part_${part}: {value: 33.3 mm, parts_of: whole, ${INPUT}}\n`).join('')}whole: {value: 100 mm, ${INPUT}}\ngrowth:`,
          ],
        ],
        'index.mdx': [
          [
            'The last',
            'Of <Fig id="whole" />: <Fig id="part_a" />, <Fig id="part_b" />, <Fig id="part_c" />. The last',
          ],
        ],
      },
      finds: [],
    },
    {
      id: 'slugs-files-01',
      name: 'a second report whose name differs by a capital',
      files: { '/content/reports/Rain/index.mdx': MDX },
      finds: ['content/reports/Rain:1:1 RK017'],
      says: /Rename it "rain"/,
    },
    {
      id: 'slugs-files-16',
      name: 'a link to a report that was deleted',
      files: { 'index.mdx': `${MDX}\nSee [an older one](/reports/snow/).\n` },
      finds: ['index.mdx:11:5 RK162'],
    },
    {
      id: 'titles-cards-15',
      name: 'a photograph for a card: cards hold words and charts only, in colours whose contrast is tested',
      files: { 'index.mdx': [['published:', 'image: dam.jpg\npublished:']] },
      finds: ['index.mdx:5:1 RK006'],
    },
  ]);

  it('metadata-urls-04: takes the description for plain text, and shows it as typed', async () => {
    const { report } = await compileWith(described('**More** rain than ever before in the valley, *they* say'));
    expect(report?.description).toBe('**More** rain than ever before in the valley, *they* say');
    expect((await compileWith(described(''))).found).toContain('index.mdx:5:14 RK007');
  });

  it('metadata-urls-07: publishes nothing of a draft', async () => {
    const { found, report } = await compileWith({ 'index.mdx': [['published:', 'status: draft\npublished:']] });
    expect(found).toEqual([]);
    expect(report).toBeUndefined();
    const { reports } = JSON.parse(readFileSync(join(root, '.reckon/site.json'), 'utf8'));
    expect(reports).toEqual([]);
  });

  it('faults-06: looks at what a file holds, not at how old it is', async () => {
    await compileWith({});
    const { report } = await compileWith({ 'data/rain.csv': [['1010', '1020']] });
    expect(JSON.stringify(report?.figures.last)).toContain('1020');
    utimesSync(join(root, REPORT, 'data/rain.csv'), 0, 0);
    const again = await compileSite(root);
    expect(JSON.stringify(again.reports[0]?.report.figures.last)).toContain('1020');
    expect(existsSync(join(root, '.reckon/site.json'))).toBe(true);
  });
});
