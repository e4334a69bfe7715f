import type { TextWeight } from '../charts/contract.ts';
import type { CardMeasure } from './card.ts';
import { box, type CardElement } from './element.ts';
import type { FittedText } from './fit-text.ts';

/** The parts of a card that a message can name. */
export type CardPart = 'title' | 'figure' | 'claim' | 'chart' | 'site name' | 'date';

export interface TextLook {
  part: CardPart;
  family: 'serif' | 'sans';
  weight: TextWeight;
  colour: string;
  /** Line to line, as a share of the size. */
  lineHeight: number;
}

export interface SetLine extends TextLook {
  text: string;
  size: number;
}

/** Sets the texts of one card: satori gets boxes of their size to lay out, and the lines are drawn where it puts them. */
export interface Typesetter {
  /** A column of lines that are broken already. */
  set(fitted: FittedText, look: TextLook): CardElement;
  measure(text: string, size: number, look: Pick<TextLook, 'family' | 'weight'>): number;
  /** Every line that was set, by the key of its box. */
  lines: ReadonlyMap<string, SetLine>;
  rightToLeft: boolean;
}

export function createTypesetter({ serif, sans }: CardMeasure, rightToLeft: boolean): Typesetter {
  const lines = new Map<string, SetLine>();
  const measure: Typesetter['measure'] = (text, size, { family, weight }) =>
    family === 'serif' ? serif(text, size) : sans.width(text, { size, weight });
  return {
    lines,
    rightToLeft,
    measure,
    set: ({ size, lines: texts }, look) =>
      box(
        { flexDirection: 'column', alignItems: rightToLeft ? 'flex-end' : 'flex-start' },
        texts.map((text) => {
          const key = `line-${lines.size}`;
          lines.set(key, { ...look, text, size });
          return box({ width: measure(text, size, look), height: size * look.lineHeight }, undefined, key);
        }),
      ),
  };
}
