import { printFigure } from '../../figures/print/print-figure.ts';
import { checkWords } from '../../figures/words.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportCheck } from './contract.ts';

/** The writer's words inside `<Fig>` say what the figure says. */
export const checkFigureWords: ReportCheck = ({ prose, figures, locale }) =>
  prose.figures.flatMap(({ id, words, at }): Problem[] => {
    const figure = figures[id];
    if (!figure || words === undefined) return [];
    const reason = checkWords(words, figure, locale.language);
    return reason ? [problem('RK157', { words, text: printFigure(figure, {}, locale), reason }, at)] : [];
  });
