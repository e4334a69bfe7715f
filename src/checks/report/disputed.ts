import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';
import { blockText } from './written-texts.ts';

/** Words that tell a reader that sources do not agree. */
const SAYS_SO =
  /\b(?:disput|contest|disagree|differ|contradict|unconfirmed|unclear|uncertain|doubt|umstritten|bestritten)/i;

/**
 * What is disputed does not look settled. A figure says so by its note, which stands in its workings; without one, every
 * paragraph that prints it has to. A derived figure on a disputed input has a note, or is marked as disputed itself.
 */
export const checkDisputed: NumberCheck = (context) => [
  ...disputedInProse(context),
  ...Object.values(context.figures).flatMap((figure): Finding[] => {
    if (figure.note !== undefined || figure.status === 'disputed') return [];
    const from = disputedInput(figure, context);
    if (from === undefined) return [];
    const at = context.locateFigure(figure.id, 'formula');
    return [findingOf(figure.id, problem('RK229', { id: figure.id, from }, at))];
  }),
];

function disputedInProse({ prose, figures }: NumberContext): Finding[] {
  return prose.blocks.flatMap((block) => {
    const uses = block.pieces.flatMap((piece) =>
      typeof piece === 'object' && 'figure' in piece ? [piece.figure] : [],
    );
    if (SAYS_SO.test(blockText(block, prose).text)) return [];
    return uses.flatMap(({ id, at }): Finding[] => {
      const figure = figures[id];
      if (figure?.status !== 'disputed' || figure.note !== undefined) return [];
      return [findingOf(id, problem('RK229', { id, from: undefined }, at))];
    });
  });
}

/** The input at fault; one that is derived and has spoken for itself is not asked again. */
function disputedInput({ origin }: Figure, { figures }: NumberContext): string | undefined {
  if (origin.kind !== 'formula') return undefined;
  return origin.inputs.find((id) => figures[id]?.status === 'disputed');
}
