import type { CardChart, CardFigure, CardInput } from '../../cards/card.ts';
import { printDate } from '../../figures/print/print-date.ts';
import { printFigure, printInterval } from '../../figures/print/print-figure.ts';
import type { CompiledChart } from '../../model/compiled.ts';
import type { Figure } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { Locale } from '../../model/site.ts';
import { plainText } from '../../model/text.ts';
import { VERDICT_LOOKS } from '../../model/verdict-look.ts';
import type { ChartsResult } from '../charts/compile-charts.ts';
import { sourceLine } from '../charts/picture-texts.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import type { HeadTexts } from '../report/texts.ts';
import type { Workshop } from '../workshop.ts';
import { cardLook } from './card-look.ts';
import { checkCardKeys } from './check-card-keys.ts';
import { type CardResult, drawCard } from './draw-card.ts';
import { resolveTuning } from './resolve-tuning.ts';

interface Parts {
  head: HeadTexts;
  charts: ChartsResult;
  frontmatter: Frontmatter;
}

/** Draws the card that a link to the report shows: its title, key figure and key chart, or what `card:` says. */
export async function makeReportCard(report: DerivedReport, parts: Parts, workshop: Workshop): Promise<CardResult> {
  const frontmatter = shownOf(parts.frontmatter);
  const { title, alt: said, problems } = cardTexts(report, { ...parts, frontmatter });
  problems.push(...checkCardKeys(report, parts.frontmatter));
  if (problems.length > 0) return { drawn: false, problems };
  const { locale, content } = report;
  const { card } = frontmatter;
  const figure = report.figures[card.figure ?? frontmatter.key_figure ?? ''];
  const chart = parts.charts.charts[card.chart ?? frontmatter.key_chart ?? ''];
  const claim = card.layout === 'claim' ? content.claims.values[card.claim ?? ''] : undefined;
  const input: CardInput = {
    ...cardLook(workshop.site, card.theme),
    layout: card.layout,
    language: locale.language,
    title: claim && card.title === undefined ? `“${claim.quote}”` : title,
    ...(figure && card.layout !== 'chart' ? { figure: figureOf(figure, card.layout, locale) } : {}),
    ...(chart ? chartOf(chart, { report, charts: parts.charts }) : {}),
    ...(claim ? { claim: { by: claim.by, verdict: claim.verdict } } : {}),
    siteName: workshop.site.title,
    date: printDate(frontmatter.published, locale.language),
    at: content.locateFrontmatter(card.title === undefined ? ['title'] : ['card', 'title']),
  };
  const alt = [
    input.title,
    claim && `${claim.by}. ${VERDICT_LOOKS[claim.verdict].word}`,
    input.figure && figure && `${figure.label}: ${printFigure(figure, {}, locale)}`,
    chart && plainText(chart.title),
  ];
  return drawCard(content.slug, { input, alt: said ?? alt.filter(Boolean).join('. ') }, workshop);
}

/** A retracted report shows no number, no chart and no claim: only that it is retracted, which its title says. */
function shownOf(frontmatter: Frontmatter): Frontmatter {
  if (frontmatter.status !== 'retracted') return frontmatter;
  const { key_figure: _figure, key_chart: _chart, ...others } = frontmatter;
  return { ...others, card: { layout: 'report' } };
}

/** The headline, or the title that the card has of its own, and what is said of its picture; both may hold figures as well. */
function cardTexts(
  report: DerivedReport,
  { head, frontmatter }: Parts,
): { title: string; alt?: string; problems: Problem[] } {
  const { locateFrontmatter } = report.content;
  const locate = (path: PropertyKey[], offset: number) => locateFrontmatter(['card', ...path], offset);
  const { title = plainText(head.title), ...rest } = resolveTuning(report, frontmatter.card, locate);
  return { title, ...rest };
}

/** A figure as a card prints it. */
export function cardFigure(figure: Figure, locale: Locale): CardFigure {
  const interval = printInterval(figure, {}, locale);
  return { text: printFigure(figure, {}, locale), label: figure.label, ...(interval ? { interval } : {}) };
}

function figureOf(figure: Figure, layout: CardInput['layout'], locale: Locale): CardFigure {
  const card = cardFigure(figure, locale);
  return layout === 'figure' && figure.origin.kind === 'formula' ? { ...card, formula: figure.origin.inWords } : card;
}

/** A chart as a card draws it, with its caption and where its numbers come from; nothing when it could not be drawn. */
export function chartOf(
  chart: CompiledChart,
  { report, charts }: { report: DerivedReport; charts: ChartsResult },
): { chart?: CardChart } {
  const drawing = charts.drawings[chart.id];
  if (!drawing) return {};
  const { locale } = report;
  const [source] = sourceLine(chart.sources, report);
  return {
    chart: { id: chart.id, ...drawing, locale, caption: plainText(chart.subtitle), ...(source ? { source } : {}) },
  };
}
