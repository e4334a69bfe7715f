import type { Element } from 'hast';
import type { TextMeasure, TextWeight } from '../contract.ts';
import { type Box, overlaps } from '../geometry.ts';

export interface TextBox {
  text: string;
  size: number;
  box: Box;
}

/** The box of every `<text>` of a drawing, from its attributes and the true width of its words. */
export function textBoxes(children: readonly Element[], measure: TextMeasure): TextBox[] {
  return children.flatMap((element) => {
    if (element.tagName !== 'text') {
      const inner = textBoxes(
        element.children.filter((child) => child.type === 'element'),
        measure,
      );
      const moved = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(element.properties.transform ?? ''));
      if (!moved) return inner;
      const [dx, dy] = [Number(moved[1]), Number(moved[2])];
      return inner.map(({ box, ...rest }) => ({ ...rest, box: { ...box, x: box.x + dx, y: box.y + dy } }));
    }
    const { x, y, fontSize, fontWeight, textAnchor } = element.properties;
    const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const size = Number(fontSize);
    const width = measure.width(text, { size, weight: weightOf(fontWeight) });
    const left = Number(x) - (textAnchor === 'end' ? width : textAnchor === 'middle' ? width / 2 : 0);
    // From the top of the capitals to the lowest descenders.
    return [{ text, size, box: { x: left, y: Number(y) - 0.75 * size, width, height: size } }];
  });
}

const weightOf = (weight: unknown): TextWeight => {
  const number = weight === 'bold' ? 700 : Number(weight ?? 400);
  return number < 450 ? 400 : number < 600 ? 500 : 700;
};

/** Pairs of texts that touch each other. */
export function overlappingTexts(boxes: readonly TextBox[]): [string, string][] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlaps(a.box, b.box))
      .map((b): [string, string] => [a.text, b.text]),
  );
}

/** Texts that reach over the edge of the drawing; half a px is rounding. */
export function clippedTexts(
  boxes: readonly TextBox[],
  { width, height }: { width: number; height: number },
): string[] {
  return boxes
    .filter(
      ({ box }) => box.x < -0.5 || box.y < -0.5 || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5,
    )
    .map(({ text }) => text);
}
