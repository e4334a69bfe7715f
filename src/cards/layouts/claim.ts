import { VERDICT_LOOKS } from '../../model/verdict-look.ts';
import { box } from '../element.ts';
import {
  FULL,
  fitPiece,
  fitTitle,
  frame,
  HEIGHT,
  leading,
  linesWithin,
  type Stage,
  type StagedCard,
  set,
  space,
  wholeColumn,
} from './stage.ts';

const WORD = 64;
const MARK = 'verdict';

/**
 * The card of a claim: the words as they were said, who said them, and what came of them.
 *
 *     ▬▬
 *     “The words, in large serif”
 *     who said them
 *
 *     ✕ Wrong
 *     site name                   date
 */
export function stageClaim(stage: Stage): StagedCard {
  const { input, colours, type } = stage;
  const { claim } = input;
  const look = claim ? VERDICT_LOOKS[claim.verdict] : undefined;
  const colour = !look || look.tone === 'neutral' ? colours['c-ink'] : colours[look.tone];
  const sans = { part: 'claim', family: 'sans', width: FULL, lines: () => 1 } as const;
  const by =
    claim &&
    fitPiece(
      claim.by,
      { ...sans, weight: 400, colour: colours['c-quiet'], lineHeight: 1.3, sizes: [30, 28, 26] },
      stage,
    );
  const word =
    look &&
    fitPiece(
      look.word,
      { ...sans, width: FULL - 100, weight: 700, colour, lineHeight: 1.1, sizes: [WORD, 56, 48] },
      stage,
    );
  const room = HEIGHT - (by ? by.height + 16 : 0) - (word ? word.height + 36 : 0);
  const lineHeight = leading(input.title, 1.15);
  const title = fitTitle(
    {
      lineHeight,
      sizes: [112, 98, 84, 76, 70, 64, 58, 52, 48, 44, 40, 36, 33, 30],
      lines: linesWithin(room, lineHeight),
    },
    stage,
  );
  const words = wholeColumn([set(title, stage), ...(by ? [space(16), set(by, stage)] : [])], stage);
  const verdict = word
    ? [
        wholeColumn(
          [
            box({ flexDirection: type.rightToLeft ? 'row-reverse' : 'row', alignItems: 'center', gap: 20 }, [
              box({ width: WORD, height: WORD }, undefined, MARK),
              set(word, stage),
            ]),
          ],
          stage,
          { justifyContent: 'flex-end' },
        ),
      ]
    : [];
  return {
    ...frame([words, ...verdict], stage, [title, ...(by ? [by] : [])]),
    ...(look ? { mark: { key: MARK, path: look.shape, colour } } : {}),
  };
}
