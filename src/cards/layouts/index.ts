import type { CardLayout } from '../card.ts';
import { stageChart } from './chart.ts';
import { stageClaim } from './claim.ts';
import { stageFigure } from './figure.ts';
import { stageReport } from './report.ts';
import type { Stage, StagedCard } from './stage.ts';

/** How each layout places what a card shows. */
export const cardLayouts: Readonly<Record<CardLayout, (stage: Stage) => StagedCard>> = {
  report: stageReport,
  chart: stageChart,
  figure: stageFigure,
  claim: stageClaim,
};
