import { join } from 'node:path';
import { ARTEFACTS } from '../model/artefacts.ts';
import { readJson, writeFileWhole } from './artefacts.ts';
import type { PageAnswer } from './ask-page.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What other sites answered of late, so that they are not asked again at every check. */
export interface LinkMemory {
  recall: (url: string) => PageAnswer | undefined;
  /** Keeps what a later check may rely on: a failure is asked again. */
  keep: (url: string, answer: PageAnswer) => void;
  save: () => void;
}

/**
 * Opens the answers of the last week in `.reckon/cache/links.json`. They follow the clock of the machine, as nothing that
 * is built does: they say nothing about the content.
 */
export function openLinkMemory(root: string, now: number = Date.now()): LinkMemory {
  const path = join(root, ARTEFACTS.root, 'cache', 'links.json');
  const kept = new Map(entriesOf(readJson(path)).filter(([, { at }]) => at <= now && now - at < WEEK));
  return {
    recall: (url) => kept.get(url)?.answer,
    keep: (url, answer) => {
      if (answer.kind === 'there' || answer.kind === 'moved' || answer.kind === 'gone')
        kept.set(url, { at: now, answer });
    },
    save: () =>
      writeFileWhole(path, JSON.stringify(Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1))))),
  };
}

interface Kept {
  at: number;
  answer: PageAnswer;
}

function entriesOf(value: unknown): [string, Kept][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter((entry): entry is [string, Kept] => isKept(entry[1]));
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('answer' in value)) return false;
  const { at, answer } = value;
  return typeof at === 'number' && typeof answer === 'object' && answer !== null && 'kind' in answer;
}
