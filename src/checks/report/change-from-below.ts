import { printFigure } from '../../figures/print/print-figure.ts';
import { problem } from '../../model/errors/index.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { NumberCheck } from './number-contract.ts';

const NAME = '[a-z][a-z0-9]*(?:_[a-z0-9]+)*';
/** `(end - beginning) / beginning`, and `end / beginning - 1`. */
const CHANGE = new RegExp(
  String.raw`\(\s*${NAME}\s*-\s*(?<sum>${NAME})\s*\)\s*/\s*\k<sum>\b|\b${NAME}\s*/\s*(?<ratio>${NAME})\s*-\s*1(?![\d.])`,
);

/** A change relative to a beginning below zero has the wrong sign: from -2 to 2 would be "-200 %". */
export const checkChangeFromBelow: NumberCheck = ({ figures, specs, locateFigure, locale }) =>
  Object.entries(specs).flatMap(([id, { formula }]): Finding[] => {
    const { sum, ratio } = CHANGE.exec(formula ?? '')?.groups ?? {};
    const base = figures[sum ?? ratio ?? ''];
    if (!base || base.type === 'date' || base.value >= 0) return [];
    const text = printFigure(base, {}, locale);
    return [findingOf(id, problem('RK234', { base: base.id, text }, locateFigure(id, 'formula')))];
  });
