import type { CardFigure } from '../../cards/card.ts';
import { printDate } from '../../figures/print/print-date.ts';
import { printFigure, printInterval } from '../../figures/print/print-figure.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { Locale } from '../../model/site.ts';
import { didYouMean } from '../../model/suggest.ts';
import { plainText } from '../../model/text.ts';
import type { ChartsResult } from '../charts/compile-charts.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import type { HeadTexts } from '../report/texts.ts';
import type { Workshop } from '../workshop.ts';
import { type CardResult, drawCard } from './draw-card.ts';

/** Draws the card that a link to the report shows: its title, key figure and key chart. */
export async function makeReportCard(
  report: DerivedReport,
  { head, charts, frontmatter }: { head: HeadTexts; charts: ChartsResult; frontmatter: Frontmatter },
  workshop: Workshop,
): Promise<CardResult> {
  const problems = checkKeys(report, frontmatter);
  if (problems.length > 0) return { drawn: false, problems };
  const { locale } = report;
  // A retracted report shows no number and no chart: only that it is retracted, which its title says.
  const isRetracted = frontmatter.status === 'retracted';
  const figure = isRetracted ? undefined : report.figures[frontmatter.key_figure ?? ''];
  const id = isRetracted ? '' : (frontmatter.key_chart ?? '');
  const chart = charts.charts[id];
  const drawing = charts.drawings[id];
  const title = plainText(head.title);
  const input = {
    title,
    ...(figure ? { figure: cardFigure(figure, locale) } : {}),
    ...(chart && drawing ? { chart: { id, ...drawing, locale, caption: plainText(chart.subtitle) } } : {}),
    siteName: workshop.site.title,
    date: printDate(frontmatter.published, locale.language),
    at: report.content.locateFrontmatter(['title']),
  };
  const alt = [title, figure && `${figure.label}: ${printFigure(figure, {}, locale)}`, chart && plainText(chart.title)];
  return drawCard(report.content.slug, { input, alt: alt.filter(Boolean).join('. ') }, workshop);
}

/** A figure as a card prints it. */
export function cardFigure(figure: Figure, locale: Locale): CardFigure {
  const interval = printInterval(figure, {}, locale);
  return { text: printFigure(figure, {}, locale), label: figure.label, ...(interval ? { interval } : {}) };
}

function checkKeys({ content }: DerivedReport, { key_figure, key_chart }: Frontmatter): Problem[] {
  const { figures, charts, locateFrontmatter: locate } = content;
  const problems: Problem[] = [];
  if (key_figure !== undefined && !figures.ids.has(key_figure)) {
    problems.push(
      problem(
        'RK150',
        { id: key_figure, hint: didYouMean(key_figure, figures.ids, 'Figures') },
        locate(['key_figure']),
      ),
    );
  }
  if (key_chart !== undefined && !charts.ids.has(key_chart)) {
    problems.push(
      problem('RK151', { id: key_chart, hint: didYouMean(key_chart, charts.ids, 'Charts') }, locate(['key_chart'])),
    );
  }
  return problems;
}
