import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartKinds } from '../../src/charts/index.ts';

const folder = join(import.meta.dirname, '../../content/reports/chart-gallery');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The entries of charts.yaml as they are written, by id; an empty line parts them. */
const entries = new Map(
  read('charts.yaml')
    .trim()
    .split(/\n\n(?=\S)/)
    .map((entry) => [entry.slice(0, entry.indexOf(':')), entry]),
);

describe('the gallery of charts', () => {
  it('prints the entry of each chart right under it, as it stands in charts.yaml', () => {
    const shown = [...read('index.mdx').matchAll(/<Chart id="([^"]+)" \/>\n\n```yaml\n([\s\S]*?)\n```/g)];
    expect(shown.map(([, id, yaml]) => [id, yaml])).toEqual(shown.map(([, id]) => [id, entries.get(id ?? '')]));
    expect(shown.map(([, id]) => id).sort()).toEqual([...entries.keys()].sort());
  });

  it('shows every kind of chart that there is', () => {
    const shown = [...entries.values()].flatMap((entry) =>
      // What the schema took; the compiler holds it to that whenever the report is compiled.
      Object.values(parse(entry) as Record<string, { kind: string }>).map(({ kind }) => kind),
    );
    expect(Object.keys(chartKinds).filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  it('names origin and licence of all its data', () => {
    // As above: its schema is checked whenever the report is compiled.
    const { resources } = parse(read('datapackage.yaml')) as { resources: { licence?: string; sources?: string[] }[] };
    expect(resources.filter(({ licence, sources }) => !licence || !sources?.length)).toEqual([]);
  });
});
