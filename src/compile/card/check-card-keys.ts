import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { DerivedReport } from '../report/derive-report.ts';

/** Whether the figures, charts and claims that a card is to show exist, and what its layout shows is named. */
export function checkCardKeys({ content }: DerivedReport, { key_figure, key_chart, card }: Frontmatter): Problem[] {
  const { figures, charts, claims, locateFrontmatter: locate } = content;
  const figure = (id: string | undefined, path: string[]): Problem[] =>
    id === undefined || figures.ids.has(id)
      ? []
      : [problem('RK150', { id, hint: didYouMean(id, figures.ids, 'Figures') }, locate(path))];
  const chart = (id: string | undefined, path: string[]): Problem[] =>
    id === undefined || charts.ids.has(id)
      ? []
      : [problem('RK151', { id, hint: didYouMean(id, charts.ids, 'Charts') }, locate(path))];
  const claim =
    card.claim === undefined || claims.ids.has(card.claim)
      ? []
      : [
          problem(
            'RK106',
            { id: card.claim, hint: didYouMean(card.claim, claims.ids, 'Claims') },
            locate(['card', 'claim']),
          ),
        ];
  const shown = { ...card, figure: card.figure ?? key_figure, chart: card.chart ?? key_chart };
  return [
    ...figure(key_figure, ['key_figure']),
    ...chart(key_chart, ['key_chart']),
    ...figure(card.figure, ['card', 'figure']),
    ...chart(card.chart, ['card', 'chart']),
    ...claim,
    ...(card.layout === 'report' || shown[card.layout] !== undefined
      ? []
      : [
          problem(
            'RK105',
            { layout: card.layout, part: card.layout, id: EXAMPLES[card.layout] },
            locate(['card', 'layout']),
          ),
        ]),
  ];
}

const EXAMPLES = { figure: 'growth', chart: 'run-rate', claim: 'three-months' } as const;
