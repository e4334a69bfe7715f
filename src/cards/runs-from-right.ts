import { hasRightToLeft } from '../charts/text/bidi.ts';
import { directionOf } from '../model/writing-direction.ts';
import type { CardInput } from './card.ts';

/** Whether a card runs from right to left: its language is written so, and so is its title; a title in English is not. */
export function runsFromRight({ language, chart, title }: Pick<CardInput, 'language' | 'chart' | 'title'>): boolean {
  const tag = language ?? chart?.locale.language;
  if (!hasRightToLeft(title)) return false;
  if (tag !== undefined && directionOf(tag) === 'rtl') return true;
  const [first = ''] = /\p{L}/u.exec(title) ?? [];
  return hasRightToLeft(first);
}
