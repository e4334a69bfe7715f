import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTED, EXCEPTABLE } from '../../src/checks/codes.ts';
import { catalogue } from '../../src/model/errors/index.ts';

const DOCS = resolve(import.meta.dirname, '../../docs/checks');
const read = (name: string) => readFileSync(`${DOCS}/${name}`, 'utf8');
const entries = Object.entries<{ title: string; severity?: string }>(catalogue).filter(([code]) =>
  DOCUMENTED.includes(code),
);
entries.sort(([a], [b]) => (a < b ? -1 : 1));

describe('docs/checks', () => {
  it('is about codes that there are', () => {
    expect(entries.map(([code]) => code)).toEqual(DOCUMENTED);
  });

  it('lists every check, with its severity and title, in order', () => {
    const listed = [...read('README.md').matchAll(/^\| \[(RK\d+)\]\((RK\d+)\.md\) \| (\w+) \| (.+) \|$/gm)];
    expect(listed.map(([, code, link, severity, title]) => [code, link, severity, title])).toEqual(
      entries.map(([code, { severity = 'error', title }]) => [code, code, severity, title]),
    );
  });

  it.each(entries)(
    'has a page for %s: what, why, mending, exceptions, example',
    (code, { title, severity = 'error' }) => {
      const page = read(`${code}.md`);
      expect(page.split('\n')[0]).toBe(`# ${code}: ${title}`);
      expect(page).toMatch(severity === 'warning' ? /^\*Warning\.\*/m : /^\*Error\.\*/m);
      expect([...page.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(
        ['Why', 'How to mend it', 'When it does not apply', 'Example'],
      );
    },
  );

  it('shows how to except each check that takes exceptions, and no other', () => {
    const excepting = entries
      .map(([code]) => code)
      .filter((code) => read(`${code}.md`).includes(`{code: ${code}, at: `));
    // RK232 shows an exception as the mistake that it is about, of another code.
    expect(excepting).toEqual([...EXCEPTABLE].sort());
  });

  it('has no page of a check that does not exist', () => {
    const names = readdirSync(DOCS).filter((name) => name !== 'README.md');
    expect(names.sort()).toEqual(entries.map(([code]) => `${code}.md`).sort());
  });
});
