import type { Element } from 'hast';
import { drawHorizontalAxis } from '../axis.ts';
import type { ChartContext } from '../contract.ts';
import { type Box, bottom, broken, inflate, right } from '../geometry.ts';
import { BAND_OPACITY } from '../reference-band.ts';
import { line, rect, text, textLines } from '../svg.ts';
import { ascent, lineHeight } from '../theme.ts';
import { nameWidths, type RowsLayout } from './layout-rows.ts';
import { stemsOf } from './reference-flags.ts';

/** Everything of a row chart but its marks: axis and reference lines (below the marks), names and values (above). */
export interface RowsFrame {
  under: Element[];
  over: Element[];
}

export interface ValueLabel {
  text: string;
  box: Box;
  align: 'start' | 'end';
  /** "not known" is said in a lower voice. */
  known: boolean;
}

interface FrameOptions {
  values: readonly ValueLabel[];
  /** Other texts inside the plot. */
  texts?: readonly Box[];
  /** Bars stand on zero; for points it is a value like others. */
  onZero: boolean;
  /** Half the height of the zero line beside the marks of one row. */
  band?: number;
}

/** As high as single bars. */
const BAND = 10;

export function drawFrame(layout: RowsLayout, context: ChartContext, options: FrameOptions): RowsFrame {
  const { values } = options;
  const { theme, x, plot, flags, rows } = layout;
  // Lines are broken where a text stands, so that none is struck through.
  const texts = [
    ...values.map(({ box }) => box),
    ...(options.texts ?? []),
    ...(layout.stacked ? nameWidths(layout, context) : []),
  ].map((box) => inflate(box, 2));
  const bands = flags.flatMap(({ reference: { low, high } }) =>
    low === undefined || high === undefined
      ? []
      : [
          rect(
            { x: x.at(low), y: plot.y, width: x.at(high) - x.at(low), height: plot.height },
            'c-quiet',
            BAND_OPACITY,
          ),
        ],
  );
  // A band needs no line but the one that leads to its name.
  const references = flags
    .flatMap((flag) => stemsOf(flag, { flags, top: plot.y, down: flag.reference.isBand ? plot.y : bottom(plot) }))
    .flatMap((stem) => broken(stem, texts))
    .map((segment) => line(segment, { colour: 'c-quiet', dash: '2 3' }));
  const names = rows.flatMap(({ names, nameBox }) =>
    names.map(({ text: content, style, quiet }, i) => {
      const above = names.slice(0, i).reduce((sum, other) => sum + lineHeight(other.style), 0);
      const at = { x: layout.stacked ? nameBox.x : right(nameBox), y: nameBox.y + above + ascent(style) };
      return text(content, {
        at,
        style,
        colour: quiet ? 'c-quiet' : 'c-ink',
        anchor: layout.stacked ? 'start' : 'end',
      });
    }),
  );
  return {
    under: [
      ...bands,
      ...(layout.hasAxis
        ? drawHorizontalAxis({
            scale: x,
            plot,
            theme,
            measure: context.measure,
            width: context.width,
            texts,
            zero: zeroOf(layout, options),
          })
        : []),
      ...references,
    ],
    over: [
      ...names,
      ...flags.flatMap(({ lines, box, align }) =>
        textLines(lines, { box: { ...box, y: box.y + plot.y }, style: theme.note, colour: 'c-quiet', anchor: align }),
      ),
      ...values.flatMap(({ text: content, box, align, known }) =>
        textLines([content], {
          box,
          style: known ? theme.value : theme.note,
          colour: known ? 'c-ink' : 'c-quiet',
          anchor: align,
        }),
      ),
    ],
  };
}

function zeroOf(
  { stacked, rows }: RowsLayout,
  { onZero, band = BAND }: FrameOptions,
): 'plain' | 'strong' | [number, number][] {
  if (!stacked) return 'strong';
  return onZero ? rows.map(({ y }) => [y - band, y + band]) : 'plain';
}
