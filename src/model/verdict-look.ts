import type { Verdict } from './claim.ts';

/** How a verdict looks wherever it is shown: a word, a shape and a tone, so that none rests on its colour alone. */
interface VerdictLook {
  word: string;
  /** Path data on 16 × 16, drawn in strokes of 2.2 with round ends. */
  shape: string;
  tone: 'good' | 'mixed' | 'bad' | 'neutral';
}

export const VERDICT_LOOKS: Readonly<Record<Verdict, VerdictLook>> = {
  supported: { word: 'Supported', tone: 'good', shape: 'M2.5 8.5 6.3 12.5 13.5 3.8' },
  mostly_right: { word: 'Mostly right', tone: 'good', shape: 'M1.5 8.5 5 12 11 4 M14 11.9V12' },
  imprecise: { word: 'Imprecise', tone: 'mixed', shape: 'M2 6.3C5 3 8 9 14 5.2 M2 11.3C5 8 8 14 14 10.2' },
  incomplete: { word: 'Incomplete', tone: 'mixed', shape: 'M8 2A6 6 0 1 1 2 8 M8 8V2 M8 8H2' },
  stale: { word: 'Out of date', tone: 'mixed', shape: 'M8 2A6 6 0 1 1 7.99 2 M8 4.8V8L10.4 9.8' },
  misleading: { word: 'Misleading', tone: 'bad', shape: 'M8 2 14.5 13.5H1.5Z M8 6.3V9.4 M8 11.4V11.6' },
  wrong: { word: 'Wrong', tone: 'bad', shape: 'M3.5 3.5 12.5 12.5 M12.5 3.5 3.5 12.5' },
  unsupported: { word: 'Unsupported', tone: 'bad', shape: 'M8 2A6 6 0 1 1 7.99 2 M3.8 12.2 12.2 3.8' },
  opinion: { word: 'Opinion', tone: 'neutral', shape: 'M2.5 3.5H13.5V10.5H8L4.5 13.5V10.5H2.5Z' },
  unknown: { word: 'Not known', tone: 'neutral', shape: 'M5 5.6A3 3 0 1 1 8 8.7V10 M8 12.6V12.8' },
};
