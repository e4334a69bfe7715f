import type { CardFigure } from '../../cards/card.ts';
import { renderCard } from '../../cards/render-card.ts';
import { printDate } from '../../figures/print/print-date.ts';
import { printFigure, printInterval } from '../../figures/print/print-figure.ts';
import { sha256 } from '../../io/artefacts.ts';
import type { CompiledCard } from '../../model/compiled.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { Locale } from '../../model/site.ts';
import { didYouMean } from '../../model/suggest.ts';
import { plainText } from '../../model/text.ts';
import type { ChartsResult } from '../charts/compile-charts.ts';
import type { Workshop } from '../workshop.ts';
import type { DerivedReport } from './derive-report.ts';
import type { HeadTexts } from './texts.ts';

export interface CardResult {
  card?: CompiledCard;
  png?: Uint8Array;
  drawn: boolean;
  problems: Problem[];
}

/** Draws the card that a link to the report shows: its title, key figure and key chart. */
export async function makeCard(
  report: DerivedReport,
  { head, charts, frontmatter }: { head: HeadTexts; charts: ChartsResult; frontmatter: Frontmatter },
  workshop: Workshop,
): Promise<CardResult> {
  const problems = checkKeys(report, frontmatter);
  if (problems.length > 0) return { drawn: false, problems };
  const { site, cache, codeHash, fonts } = workshop;
  const { locale } = report;
  const figure = report.figures[frontmatter.key_figure ?? ''];
  const id = frontmatter.key_chart ?? '';
  const chart = charts.charts[id];
  const drawing = charts.drawings[id];
  const title = plainText(head.title);
  const input = {
    title,
    ...(figure ? { figure: cardFigure(figure, locale) } : {}),
    ...(chart && drawing ? { chart: { id, ...drawing, locale, caption: plainText(chart.subtitle) } } : {}),
    siteName: site.title,
    date: printDate(frontmatter.published, locale.language),
    at: report.content.locateFrontmatter(['title']),
  };
  const key = sha256(JSON.stringify([input, codeHash]));
  let drawn = false;
  const faults: Problem[] = [];
  const png = await cache.cached('card', key, async () => {
    drawn = true;
    const result = await renderCard(input, { serif: fonts.sourceSerif[600], sans: fonts.inter });
    faults.push(...result.problems);
    return result.png;
  });
  const name = `${report.content.slug}-${sha256(png).slice(0, 8)}.png`;
  const alt = [title, figure && `${figure.label}: ${printFigure(figure, {}, locale)}`, chart && plainText(chart.title)];
  const card = { path: `cards/${name}`, width: 1200, height: 630, alt: alt.filter(Boolean).join('. ') };
  return { card, png, drawn, problems: faults };
}

function cardFigure(figure: Figure, locale: Locale): CardFigure {
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
