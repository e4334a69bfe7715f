import type { Byline } from '../model/publication.ts';

/** Who made a report, as one phrase in its language: "Ann Reed, Ben Wu (data) and Cy Ott (editing)". */
export function bylineWords(bylines: readonly Byline[], language: string): string {
  const names = bylines.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
