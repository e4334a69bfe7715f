import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/model/writing-direction.ts';

describe('directionOf(language)', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'dv', 'yi', 'az-Arab'])('has %s run from the right', (language) => {
    expect(directionOf(language)).toBe('rtl');
  });

  it.each(['en-GB', 'ja', 'zh-Hans', 'el', 'ru', 'az', 'ar-Latn'])('has %s run from the left', (language) => {
    expect(directionOf(language)).toBe('ltr');
  });
});
