import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import { type BarPlace, drawBar, drawDoubt } from './bar/bar-marks.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, Drawing } from './contract.ts';
import { emptyDrawing } from './empty.ts';
import { broken, inflate } from './geometry.ts';
import { pointOf } from './mark-points.ts';
import { drawMark, keyOf, pointsUp } from './marks.ts';
import type { ColourName } from './palette.ts';
import { centre, type Reading } from './reading.ts';
import { describeRows } from './rows/describe-rows.ts';
import { drawFrame, type ValueLabel } from './rows/draw-rows.ts';
import { footOf, layoutRows, nameWidths, type RowsLayout } from './rows/layout-rows.ts';
import { line } from './svg.ts';
import { widest } from './text/lines.ts';
import { lineHeight, rowThemeOf } from './theme.ts';
import { readSteps, type Step, type StepsInput } from './waterfall/read-steps.ts';
import { wordsOf } from './words.ts';

/** How a sum comes about: each step begins where the one before it ended, and totals begin at zero. */
export const waterfallChart: ChartKindModule<'waterfall'> = {
  render,
  describe,
  table: (spec, data, locale) =>
    tableOf({ channels: { y: spec.y, x: spec.x }, text: [], source: spec.data }, data, locale),
};

const LABEL_GAP = 7;
const ARROW = 12;

interface Setting {
  steps: Step[];
  layout: RowsLayout;
  context: ChartContext;
  /** Between the end of a bar and its value: room for a shape where steps differ in status. */
  gap: number;
  marked: boolean;
}

function render(
  spec: ChartSpecOf<'waterfall'>,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readSteps(spec, data, context.locale.language);
  if (!input || input.steps.length === 0) return { drawing: emptyDrawing(context), problems };
  const setting = settingOf(input, context);
  const { layout } = setting;
  const labels = setting.steps.flatMap((step, i) => labelOf(step, layout.rows[i]?.y ?? 0, setting));
  const band = layout.theme.barHeight / 2 + 3;
  const frame = drawFrame(layout, context, { values: labels, onZero: true, band });
  const readings = input.steps.map(({ reading }) => reading);
  return {
    drawing: {
      children: [
        ...frame.under,
        ...drawLevels(setting),
        ...input.steps.flatMap((step, i) => drawStep(step, layout.rows[i]?.y ?? 0, setting)),
        ...frame.over,
      ],
      width: context.width,
      height: footOf(layout),
      key: keyOf(readings, wordsOf(context.locale.language), '→'),
      points: setting.steps.flatMap(({ reading, base }, i) =>
        pointOf(reading, layout.x.at(base + (centre(reading) ?? 0)), layout.rows[i]?.y ?? 0),
      ),
    },
    problems,
  };
}

function settingOf({ rows, steps }: StepsInput, context: ChartContext): Setting {
  const theme = rowThemeOf(context);
  const marked = steps.some(({ reading: { status } }) => status !== undefined && status !== 'confirmed');
  const gap = LABEL_GAP + (marked ? 2 * theme.radius + 6 : 0);
  const texts = steps.map(({ text }) => text);
  // A value that would leave no room for the bars joins the names.
  const joins = widest(texts, theme.value, context.measure) > context.width * 0.3;
  const placed = rows.rows.map((row, i) => ({
    ...row,
    ...(joins ? { note: [row.note, texts[i]].filter(Boolean).join(' · ') } : {}),
    readings: endsOf(steps[i]),
  }));
  const layout = layoutRows({ ...rows, rows: placed }, context, {
    markHeight: theme.barHeight,
    zero: true,
    values: false,
    valueGap: gap,
    header: 4,
    labels: (_, i) => {
      const step = steps[i];
      // The value stands on the right, even where everything is below zero.
      const most = step ? Math.max(...ends(step)) : 0;
      const at = { value: Math.max(most, 0), dates: {}, at: step?.reading.at ?? rows.rows[0]?.readings[0]?.at };
      return step && at.at
        ? [
            {
              readings: [{ ...at, at: step.reading.at, ...(arrowed(step) ? { bound: 'over' } : {}) }],
              text: joins ? ' ' : step.text,
            },
          ]
        : [];
    },
  });
  return { steps: joins ? steps.map((step) => ({ ...step, text: '' })) : steps, layout, context, gap, marked };
}

const arrowed = ({ reading }: Step): boolean => pointsUp(reading.bound);

/** Every value on the axis that a step reaches. */
function ends({ reading, base }: Step): number[] {
  return [base, ...[reading.value, reading.low, reading.high].filter((n) => n !== undefined).map((n) => base + n)];
}

const endsOf = (step: Step | undefined): Reading[] =>
  step
    ? ends(step).map((value) => ({
        value,
        dates: {},
        at: step.reading.at,
        ...(step.reading.bound ? { bound: step.reading.bound } : {}),
      }))
    : [];

/** Totals in the accent; what adds and what takes away differ in colour, in direction and in the sign of the value. */
const colourOf = ({ isTotal, reading }: Step): ColourName =>
  isTotal ? 'c-accent' : (reading.value ?? 0) < 0 ? 'c-cat4' : 'c-cat2';

function placeOf(step: Step, y: number, { layout }: Setting): BarPlace {
  return { x: layout.x, y, height: layout.theme.barHeight, base: step.base };
}

/** Where everything of a step ends on the right, px. */
const rightOf = (step: Step, { layout }: Setting): number =>
  layout.x.at(Math.max(...ends(step))) + (arrowed(step) ? ARROW : 0);

function drawStep(step: Step, y: number, setting: Setting): Element[] {
  const { layout, marked } = setting;
  const { radius } = layout.theme;
  const [place, colour] = [placeOf(step, y, setting), colourOf(step)];
  const at = { x: rightOf(step, setting) + LABEL_GAP + radius, y };
  return [
    ...drawBar(step.reading, place, colour),
    ...drawDoubt(step.reading, place),
    ...(marked && step.reading.value !== undefined
      ? [drawMark(at, { radius, colour, status: step.reading.status })]
      : []),
  ];
}

/** From the end of each step down to the next one, broken where a name stands between them. */
function drawLevels({ steps, layout, context }: Setting): Element[] {
  const half = layout.theme.barHeight / 2;
  const texts = layout.stacked ? nameWidths(layout, context).map((box) => inflate(box, 2)) : [];
  return layout.rows.slice(1).flatMap(({ y }, i) => {
    const [before, above] = [steps[i], layout.rows[i]];
    if (!before || !above) return [];
    const x = layout.x.at(before.level);
    return broken({ from: { x, y: above.y + half }, to: { x, y: y - half } }, texts).map((part) =>
      line(part, { colour: 'c-quiet' }),
    );
  });
}

function labelOf(step: Step, y: number, setting: Setting): ValueLabel[] {
  const { layout, context, gap } = setting;
  if (step.text === '') return [];
  const { theme } = layout;
  const [width, height] = [context.measure.width(step.text, theme.value), lineHeight(theme.value)];
  // Beyond zero, whose line no text may stand on.
  const x = Math.max(rightOf(step, setting), step.base <= 0 ? layout.x.at(0) : 0) + gap;
  const known = step.reading.value !== undefined;
  return [{ text: step.text, box: { x, y: y - height / 2, width, height }, align: 'start', known }];
}

/** Kind, axis and its range, the largest step down and up, and the totals. */
function describe(spec: ChartSpecOf<'waterfall'>, data: ChartData, locale: Locale): string {
  const { input } = readSteps(spec, data, locale.language);
  const rows = (input?.steps ?? []).map(({ row, reading }) => ({ ...row, readings: [reading] }));
  const text = describeRows('waterfall', input && { ...input.rows, rows }, locale);
  const say = wordsOf(locale.language).describe;
  const totals = (input?.steps ?? []).filter(({ isTotal }) => isTotal);
  return [text, ...totals.map((step) => `${say.at(step.text, step.row.name)}.`)].join(' ');
}
