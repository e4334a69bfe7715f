import { printFigure } from '../../figures/print/print-figure.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';

/** The figures of a report as lines of text in columns: id, as printed, status and date, where it comes from. */
export function figureTable(figures: readonly Figure[], locale: Locale): string {
  const rows = figures.map((figure) => [
    figure.id,
    printFigure(figure, { interval: true }, locale),
    figure.status ?? '',
    figure.asOf?.iso ?? figure.period?.iso ?? figure.said?.on.iso ?? '',
    originText(figure),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length), 0));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function originText({ origin, sources }: Figure): string {
  if (origin.kind === 'formula') return `= ${origin.formula}`;
  if (origin.kind === 'row') return `${origin.cell.file}:${origin.cell.line}`;
  if (origin.kind === 'sql') return origin.sql;
  return sources.join(', ');
}
