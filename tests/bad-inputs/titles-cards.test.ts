import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/text.ts';
import { type Changes, compileWith, testEach } from './bad-input.ts';

/** Another title, in double quotes, at line 2, column 8. */
const title = (text: string): Changes => ({
  'index.mdx': [['More rain in the valley', JSON.stringify(text)]],
});

describe('titles that a card or a head cannot show', () => {
  testEach([
    {
      id: 'titles-cards-05',
      name: 'letters that no font of a card has',
      files: title('Rain न in the valley'),
      // The picture of the chart names the report, and is then to be had as SVG only.
      finds: ['charts.yaml:1:1 RK400 (warning)', 'index.mdx:2:8 RK100'],
      says: /U\+0928/,
    },
    {
      id: 'titles-cards-06',
      name: 'an emoji of several parts',
      files: title('Rain 👨‍👩‍👧 in the valley'),
      finds: [],
    },
    {
      id: 'titles-cards-06, flag',
      name: 'a flag',
      files: title('Rain 🇬🇧 in the valley'),
      finds: [],
    },
    {
      id: 'titles-cards-08',
      name: 'a pile of marks on one letter',
      files: title(`Ra${'\u0300\u0301\u0302\u0303'.repeat(5)}in`),
      finds: ['index.mdx:2:10 RK302'],
      says: /"a" carries 20 combining marks/,
    },
    {
      id: 'titles-cards-03',
      name: 'a title that consists of invisible characters',
      files: title('\u200b\u200b'),
      finds: ['index.mdx:2:9 RK004', 'index.mdx:2:10 RK004'],
      says: /ZERO WIDTH SPACE/,
    },
    {
      id: 'security-12',
      name: 'a title of 1 MB',
      files: title('rain '.repeat(200_000)),
      finds: ['index.mdx:2:8 RK007'],
      says: /at most 300 characters/,
    },
  ]);

  it.each(['\u00ad', '\u2800', '\u3164', '\u034f', '\ufe0f', '\u200c', '\u200d', '\u200e', '\u00a0'])(
    'titles-cards-03: draws a card or says why not, for a title of %j alone',
    async (invisible) => {
      const { problems } = await compileWith(title(invisible.repeat(2)));
      for (const { at } of problems) expect(at.file).toMatch(/(?:index\.mdx|charts\.yaml)$/);
    },
  );

  it('titles-cards-02: draws a card for a title of one long word', async () => {
    const { found, report } = await compileWith(title('R'.repeat(60)));
    expect(found).toEqual([]);
    expect(plainText(report?.title ?? [])).toBe('R'.repeat(60));
  });

  it('titles-cards-09: keeps quotes, ampersands and angles of a title as they are', async () => {
    const text = `"Rain" & <b>wind</b> 'n' {snow}`;
    const { found, report } = await compileWith(title(text));
    expect(found).toEqual([]);
    expect(plainText(report?.title ?? [])).toBe(text);
    expect(report?.card.alt).toContain(text);
  });
});
