import { describe, expect, it } from 'vitest';
import { type Change, renderChanges, renderText } from '../../../src/compile/ledger/change-table.ts';

const changes: Change[] = [
  { id: 'rise', label: 'Rise', before: '0.8 m', after: '1.2 m', change: 0.5, uses: ['title', 'prose 2×'] },
  { id: 'fall_yearly', label: 'Fall', was: 'fall', before: '10 m', after: '9.5 m', change: -0.05, uses: [] },
  { id: 'bill', label: 'Bill | of *all*', after: '3 euros', uses: ['chart costs'] },
  { id: 'cost', label: 'Cost', before: '1 euro', uses: [] },
  { id: 'share', label: 'Share', before: '1.000%', after: '1.000% (0 to 2)', change: 1e-5, uses: [] },
];

describe('renderText(changes)', () => {
  it('aligns id, old → new, change and uses, and takes no room for what is not there', () => {
    expect(renderText(changes).split('\n')).toEqual([
      'rise                    0.8 m  → 1.2 m            +50.0 %  title; prose 2×',
      'fall_yearly (was fall)  10 m   → 9.5 m             −5.0 %',
      'bill                    new    → 3 euros                   chart costs',
      'cost                    1 euro → gone',
      'share                   1.000% → 1.000% (0 to 2)  < 0.1 %',
    ]);
  });

  it('counts a wide character as two columns and a combining mark as none', () => {
    const wide: Change[] = [
      { id: 'a', label: '', before: '5 円', after: 'x', uses: [] },
      { id: 'b', label: '', before: '5 é', after: 'x', uses: [] },
    ];
    expect(renderText(wide)).toBe('a  5 円 → x\nb  5 é  → x');
  });
});

describe('renderChanges(reports, format)', () => {
  it('makes a Markdown table that no text can break out of', () => {
    const text = renderChanges([{ slug: 'river', changes: changes.slice(0, 3) }], 'markdown');
    expect(text.split('\n')).toEqual([
      '**river**: 3 printed figures change',
      '',
      '| figure | before | after | change | used in |',
      '| --- | --- | --- | ---: | --- |',
      '| Rise `rise` | 0.8 m | 1.2 m | +50.0 % | title; prose 2× |',
      '| Fall `fall_yearly` (was `fall`) | 10 m | 9.5 m | −5.0 % |  |',
      '| Bill \\| of \\*all\\* `bill` | new | 3 euros |  | chart costs |',
    ]);
  });

  it('names each report over its lines, and leaves out those without any', () => {
    const reports = [
      { slug: 'quiet', changes: [] },
      { slug: 'river', changes: changes.slice(0, 1) },
      { slug: 'sea', changes: changes.slice(3, 4) },
    ];
    expect(renderChanges(reports, 'text')).toBe(
      'river\nrise  0.8 m → 1.2 m  +50.0 %  title; prose 2×\n\nsea\ncost  1 euro → gone',
    );
  });

  it('says so when nothing changes, and gives other programs an empty list', () => {
    expect(renderChanges([{ slug: 'river', changes: [] }], 'markdown')).toBe('No printed figure changes.');
    expect(JSON.parse(renderChanges([{ slug: 'river', changes: [] }], 'json'))).toEqual([]);
    expect(JSON.parse(renderChanges([{ slug: 'river', changes: changes.slice(0, 1) }], 'json'))).toEqual([
      { report: 'river', ...changes[0] },
    ]);
  });
});
