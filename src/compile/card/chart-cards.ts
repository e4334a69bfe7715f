import type { CardInput } from '../../cards/card.ts';
import { printDate } from '../../figures/print/print-date.ts';
import type { CardTuning } from '../../model/card-tuning.ts';
import type { CompiledCard, CompiledChart } from '../../model/compiled.ts';
import type { Problem } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import { plainText } from '../../model/text.ts';
import type { ChartsResult } from '../charts/compile-charts.ts';
import type { PendingPicture } from '../pictures.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import type { Workshop } from '../workshop.ts';
import { cardLook } from './card-look.ts';
import { drawCard } from './draw-card.ts';
import { chartOf } from './report-card.ts';

export interface ChartCards {
  cards: Record<string, CompiledCard>;
  pictures: PendingPicture[];
  drawn: number;
  problems: Problem[];
}

/** Draws the card that a link to the page of a chart shows, for every chart of a report: its headline and the chart. */
export async function makeChartCards(
  report: DerivedReport,
  { charts, frontmatter }: { charts: ChartsResult; frontmatter: Frontmatter },
  workshop: Workshop,
): Promise<ChartCards> {
  const result: ChartCards = { cards: {}, pictures: [], drawn: 0, problems: [] };
  const isRetracted = frontmatter.status === 'retracted';
  for (const chart of Object.values(charts.charts)) {
    const drawing = charts.drawings[chart.id];
    if (!drawing) continue;
    const tuning: CardTuning = isRetracted ? {} : (drawing.spec.card ?? {});
    const { slug, charts: entries } = report.content;
    const { locale } = report;
    const input: CardInput = {
      ...cardLook(workshop.site, tuning.theme ?? frontmatter.card.theme),
      layout: isRetracted ? 'report' : 'chart',
      language: locale.language,
      title: tuning.title ?? plainText(chart.title),
      ...(isRetracted ? {} : chartOf(chart, { report, charts })),
      siteName: workshop.site.title,
      date: printDate(frontmatter.published, locale.language),
      at: entries.locate(tuning.title === undefined ? [chart.id, 'title'] : [chart.id, 'card', 'title']),
    };
    const { card, picture, drawn, problems } = await drawCard(
      `${slug}-${chart.id}`,
      { input, alt: tuning.alt ?? altOf(chart, isRetracted) },
      workshop,
    );
    // Nobody chose the chart for its card, so that a small one is no mistake to be told of.
    result.problems.push(...problems.filter(({ code }) => code !== 'RK103'));
    if (drawn) result.drawn += 1;
    if (!card || !picture) continue;
    result.pictures.push(picture);
    result.cards[chart.id] = card;
  }
  return result;
}

/** As on the card of its report, nothing that a retracted chart showed is on its card; its title says why. */
const altOf = ({ title, description }: CompiledChart, isRetracted: boolean): string =>
  isRetracted ? plainText(title) : `${plainText(title)}. ${description}`;
