import { problem } from '../../model/errors/index.ts';
import { didYouMean } from '../../model/suggest.ts';
import { isBlank } from '../../prose/prose.ts';
import type { ReportCheck } from './contract.ts';

/** Every figure, chart, claim and source that the prose names exists. */
export const checkReferences: ReportCheck = ({ prose, figureIds, chartIds, claimIds, sourceIds }) => [
  ...prose.figures
    .filter(({ id }) => !figureIds.has(id))
    .map(({ id, at }) => problem('RK150', { id, hint: didYouMean(id, figureIds, 'Figures') }, at)),
  ...prose.charts
    .filter(({ id }) => !chartIds.has(id))
    .map(({ id, at }) => problem('RK151', { id, hint: didYouMean(id, chartIds, 'Charts') }, at)),
  ...prose.claims
    .filter(({ id }) => !claimIds.has(id))
    .map(({ id, at }) => problem('RK152', { id, hint: didYouMean(id, claimIds, 'Claims') }, at)),
  ...prose.citations
    .filter(({ id }) => !sourceIds.has(id))
    .map(({ id, at }) => problem('RK153', { id, hint: didYouMean(id, sourceIds, 'Sources') }, at)),
];

/** A chart that nobody sees goes stale without anybody noticing. */
export const checkUnusedCharts: ReportCheck = ({ prose, chartIds, locateChart }) => {
  if (isBlank(prose)) return [];
  const shown = new Set(prose.charts.map(({ id }) => id));
  return [...chartIds].filter((id) => !shown.has(id)).map((id) => problem('RK161', { id }, locateChart(id)));
};

/** Every claim rests on figures and sources that exist. */
export const checkClaims: ReportCheck = ({ claims, figureIds, sourceIds }) =>
  Object.values(claims).flatMap((claim) => [
    ...claim.figures
      .filter((id) => !figureIds.has(id))
      .map((id) => problem('RK150', { id, hint: didYouMean(id, figureIds, 'Figures') }, claim.at)),
    ...[claim.source, ...claim.sources]
      .filter((id) => !sourceIds.has(id))
      .map((id) => problem('RK153', { id, hint: didYouMean(id, sourceIds, 'Sources') }, claim.at)),
  ]);
