import type { CardFigure, CardInput } from '../../cards/card.ts';
import { printDate } from '../../figures/print/print-date.ts';
import { printFigure } from '../../figures/print/print-figure.ts';
import type { SharedFigure } from '../../model/compiled.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { Locale } from '../../model/site.ts';
import { plainText } from '../../model/text.ts';
import { cardLook } from '../card/card-look.ts';
import { type CardResult, drawCard } from '../card/draw-card.ts';
import { cardFigure } from '../card/report-card.ts';
import { resolveTuning } from '../card/resolve-tuning.ts';
import type { PendingPicture } from '../pictures.ts';
import type { Workshop } from '../workshop.ts';
import type { DerivedReport } from './derive-report.ts';
import { figureData } from './figure-data.ts';
import type { HeadTexts } from './texts.ts';

export interface SharedResult {
  shared: Record<string, SharedFigure>;
  pictures: PendingPicture[];
  drawn: number;
  problems: Problem[];
}

/** Makes what the pages of shared figures need beside the report: a card each, and the rows they were read from. */
export async function shareFigures(
  report: DerivedReport,
  { head, frontmatter }: { head: HeadTexts; frontmatter: Frontmatter },
  workshop: Workshop,
): Promise<SharedResult> {
  const result: SharedResult = { shared: {}, pictures: [], drawn: 0, problems: [] };
  result.problems.push(...checkUnshared(report));
  for (const figure of sharedOf(report)) {
    const card = await makeFigureCard(figure, { report, head, frontmatter }, workshop);
    result.problems.push(...card.problems);
    if (card.drawn) result.drawn += 1;
    if (!card.card || !card.picture) continue;
    result.pictures.push(card.picture);
    result.shared[figure.id] = { card: card.card, data: figureData(figure.id, report.figures, report.content) };
  }
  return result;
}

/** The figures that their entries mark with `share: true`, in the order of the file. */
export function sharedOf({ content, figures }: DerivedReport): Figure[] {
  return Object.entries(content.figures.values).flatMap(([id, { share }]) => (share ? (figures[id] ?? []) : []));
}

/** What is said of a card that is not made would be lost in silence. */
function checkUnshared({ content: { figures } }: DerivedReport): Problem[] {
  return Object.entries(figures.values).flatMap(([id, { card, share }]) =>
    card && !share ? [problem('RK110', { id }, figures.locate([id, 'card'], 0, 'key'))] : [],
  );
}

/** The card of one figure: its label as the title, its number, and the report that it stands in; a retracted one shows no number. */
async function makeFigureCard(
  figure: Figure,
  { report, head, frontmatter }: { report: DerivedReport; head: HeadTexts; frontmatter: Frontmatter },
  workshop: Workshop,
): Promise<CardResult> {
  const { content, locale } = report;
  const title = plainText(head.title);
  const isRetracted = frontmatter.status === 'retracted';
  const locate = (path: PropertyKey[], offset: number) => content.figures.locate([figure.id, 'card', ...path], offset);
  const said = isRetracted ? {} : content.figures.values[figure.id]?.card;
  const tuning = resolveTuning(report, said, locate);
  if (tuning.problems.length > 0) return { drawn: false, problems: tuning.problems };
  const input: CardInput = {
    ...cardLook(workshop.site, said?.theme ?? frontmatter.card.theme),
    language: locale.language,
    ...(isRetracted
      ? { title: `Retracted: ${figure.label}` }
      : {
          layout: 'figure',
          title: tuning.title ?? figure.label,
          figure: numberOf(figure, { from: `From “${title}”`, locale }),
        }),
    siteName: workshop.site.title,
    date: printDate(frontmatter.published, locale.language),
    at: content.figures.locate([figure.id, 'label']),
  };
  const number = isRetracted ? input.title : `${figure.label}: ${printFigure(figure, {}, locale)}`;
  const alt = tuning.alt ?? `${number}. From: ${title}`;
  const slug = `${content.slug}-${figure.id.replaceAll('_', '-')}`;
  return drawCard(slug, { input, alt }, workshop);
}

/** The label stands above as the title already; under the number come its interval and the report. */
function numberOf(figure: Figure, { from, locale }: { from: string; locale: Locale }): CardFigure {
  const { text, interval } = cardFigure(figure, locale);
  const formula = figure.origin.kind === 'formula' ? { formula: capital(figure.origin.inWords) } : {};
  if (!figure.interval || interval === undefined) return { text, label: from, ...formula };
  return {
    text,
    label: from,
    interval: `${Math.round(figure.interval.level * 100)}% interval: ${interval}`,
    ...formula,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
