import { printFigure, printInterval } from '../../figures/print/print-figure.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import type { Figure, Origin } from '../../model/figure.ts';
import { compareText } from '../../model/problem.ts';
import type { PublishedFigure, PublishedFigures } from '../../model/published-figures.ts';
import type { Locale } from '../../model/site.ts';
import type { Source } from '../../model/source.ts';
import { plainText } from '../../model/text.ts';

/**
 * The figures of a report as figures.json holds them: in order of ids, so that a difference between two versions is one
 * of numbers. Nothing in it depends on where the site is published.
 */
export function publishFigures(
  { slug, title, language, published, updated, retraction, figures, sources }: PublishedParts,
  locale: Locale,
): PublishedFigures {
  const sorted = Object.values(figures).sort((a, b) => compareText(a.id, b.id));
  const named = new Set(
    sorted.flatMap((figure) => [...figure.sources, ...figure.readings.map(({ source }) => source)]),
  );
  return {
    version: 1,
    report: {
      slug,
      title: plainText(title),
      language,
      published: published.iso,
      ...(updated ? { updated: updated.iso } : {}),
      ...(retraction ? { retracted: { date: retraction.date, why: retraction.why } } : {}),
    },
    figures: sorted.map((figure) => publishFigure(figure, locale)),
    sources: sources.filter(({ id }) => named.has(id)).map(publishSource),
  };
}

type PublishedParts = Pick<
  CompiledReport,
  'slug' | 'title' | 'language' | 'published' | 'updated' | 'retraction' | 'figures' | 'sources'
>;

/** One figure, as figures.json holds it. */
export function publishFigure(figure: Figure, locale: Locale): PublishedFigure {
  const { id, was, label, type, value, unit, date, bound, interval, distribution, correlated, sensitivity } = figure;
  const { stated, readings, origin, status, asOf, period, said, sources, note, usedBy } = figure;
  return {
    id,
    ...(was === undefined ? {} : { was }),
    label,
    text: printFigure(figure, {}, locale),
    type,
    value,
    unit,
    ...(date ? { date: date.iso } : {}),
    ...(bound ? { bound } : {}),
    ...(interval ? { interval: { ...interval, text: printInterval(figure, {}, locale) } } : {}),
    ...(distribution ? { distribution } : {}),
    ...(correlated ? { correlated } : {}),
    ...(sensitivity ? { sensitivity } : {}),
    ...(stated ? { stated } : {}),
    ...(readings.length > 0 ? { readings } : {}),
    origin: publishOrigin(origin),
    ...(status ? { status } : {}),
    ...(asOf ? { as_of: asOf.iso } : {}),
    ...(period ? { period: period.iso } : {}),
    ...(said ? { said: { by: said.by, on: said.on.iso, seen: said.seen } } : {}),
    sources,
    ...(note === undefined ? {} : { note }),
    used_by: usedBy,
  };
}

function publishOrigin(origin: Origin): PublishedFigure['origin'] {
  if (origin.kind === 'formula') {
    const { kind, formula, inWords, inNumbers, inputs } = origin;
    return { kind, formula, in_words: inWords, in_numbers: inNumbers, inputs };
  }
  if (origin.kind !== 'row') return origin;
  const { table, column, line } = origin.cell;
  return { kind: origin.kind, row: origin.row, table, column, line };
}

function publishSource({ id, csl, text, issued, url }: Source): PublishedFigures['sources'][number] {
  return { id, title: csl.title, text, ...(issued ? { issued: issued.iso } : {}), ...(url ? { url } : {}) };
}
