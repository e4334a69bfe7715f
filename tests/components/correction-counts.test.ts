import { describe, expect, it } from 'vitest';
import { correctionCounts } from '../../src/components/correction-counts.ts';
import type { CorrectionKind } from '../../src/model/correction.ts';

describe('correctionCounts(corrections)', () => {
  it.each<[CorrectionKind[], string]>([
    [[], 'No corrections'],
    [['correction'], '1 correction'],
    [['correction', 'retraction', 'verdict', 'clarification'], '4 corrections'],
    [['update', 'correction', 'update'], '1 correction, 2 updates'],
    [['update'], 'No corrections, 1 update'],
  ])('counts %j as "%s"', (kinds, words) => {
    expect(correctionCounts(kinds.map((kind) => ({ kind })))).toBe(words);
  });
});
