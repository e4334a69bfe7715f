import { canPrintAs } from '../../figures/print/print-quantity.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportCheck } from './contract.ts';

/** `<Fig as="…">` asks for a unit that the figure can be printed in. */
export const checkPrintedUnits: ReportCheck = ({ prose, figures, locale }) =>
  prose.figures.flatMap(({ id, as, at }): Problem[] => {
    const figure = figures[id];
    if (!figure || as === undefined) return [];
    if (figure.type === 'date') return [problem('RK165', { id, reason: 'a date has no unit' }, at)];
    if (canPrintAs(figure.unit, as, locale)) return [];
    const reason = `its unit is ${figure.unit || 'none'}, which does not convert to "${as}"`;
    return [problem('RK165', { id, reason }, at)];
  });
