import type { ChartSpec } from '../../model/chart.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { plainText, type RichText } from '../../model/text.ts';

export type ResolveText = (
  raw: string,
  locate: (offset: number) => Problem['at'],
) => { text: RichText; problems: Problem[] };

/** The texts of a chart that stand outside its picture, where a figure can be opened. */
export interface ChartTexts {
  title: RichText;
  subtitle: RichText;
  note?: RichText;
  description?: string;
}

/** Puts figures into every text of a spec: plain words inside the picture, rich text around it. */
export function resolveSpec(
  id: string,
  spec: ChartSpec,
  { at, resolve }: { at: Locator; resolve: ResolveText },
): { spec: ChartSpec; texts: ChartTexts; problems: Problem[] } {
  const problems: Problem[] = [];
  const rich = (raw: string, path: PropertyKey[]): RichText => {
    const result = resolve(raw, (offset) => at([id, ...path], offset));
    problems.push(...result.problems);
    return result.text;
  };
  const texts: ChartTexts = {
    title: rich(spec.title, ['title']),
    subtitle: rich(spec.subtitle, ['subtitle']),
    ...(spec.note ? { note: rich(spec.note, ['note']) } : {}),
    ...(spec.description ? { description: plainText(rich(spec.description, ['description'])) } : {}),
  };
  const { title, subtitle, note, description, data, ...inside } = spec;
  const drawn = mapStrings(inside, [], (raw, path) => (raw.includes('{') ? plainText(rich(raw, path)) : raw));
  // The keys are those of `spec` again; only strings within them changed.
  const resolved = {
    ...(drawn as object),
    title: plainText(texts.title),
    subtitle: plainText(texts.subtitle),
    ...(texts.note ? { note: plainText(texts.note) } : {}),
    ...(texts.description ? { description: texts.description } : {}),
    data,
  } as ChartSpec;
  return { spec: resolved, texts, problems };
}

function mapStrings(
  value: unknown,
  path: PropertyKey[],
  change: (raw: string, path: PropertyKey[]) => string,
): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item, i) => mapStrings(item, [...path, i], change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, [...path, key], change)]),
  );
}
