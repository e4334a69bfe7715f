import { describe, expect, it } from 'vitest';
import { resolveText } from '../../src/figures/resolve-text.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { derivedFigure, english } from './sample-figure.ts';

const figures = {
  growth: derivedFigure(30 / 9, '', { id: 'growth', format: 'multiple', bound: 'over' }),
  elapsed: derivedFigure(96, 'day', { id: 'elapsed' }),
};
const resolve = (raw: string) => {
  const { text, problems } = resolveText(raw, {
    figures,
    knownIds: new Set(['growth', 'elapsed', 'broken']),
    locale: english,
    locate: (offset) => ({ file: 'charts.yaml', line: 3, column: offset + 1 }),
  });
  return { text, problems: problems.map(formatProblem) };
};

describe('resolveText(raw, { figures, knownIds, locale, locate })', () => {
  it('puts figures between the plain pieces', () => {
    expect(resolve('Run-rate {fig:growth} in {fig:elapsed}')).toEqual({
      text: ['Run-rate ', { fig: 'growth', text: 'over 3.33×' }, ' in ', { fig: 'elapsed', text: '96 days' }],
      problems: [],
    });
  });

  it('keeps the words of the writer, and a text without figures as it is', () => {
    expect(resolve('It {fig:growth|more than tripled}.').text).toEqual([
      'It ',
      { fig: 'growth', text: 'more than tripled' },
      '.',
    ]);
    expect(resolve('No figures, {but braces}.')).toEqual({ text: ['No figures, {but braces}.'], problems: [] });
    expect(resolve('')).toEqual({ text: [], problems: [] });
  });

  it('names an unknown figure, where it stands, and what could be meant', () => {
    expect(resolve('Run-rate {fig:grwoth}').problems).toEqual([
      'charts.yaml:3:10  RK050  Unknown figure "grwoth" in a text. Did you mean "growth"?',
    ]);
  });

  it('prints the id of a figure that failed, whose problem stands elsewhere', () => {
    expect(resolve('At {fig:broken}')).toEqual({ text: ['At ', 'broken'], problems: [] });
  });

  it.each(['{growth}', '{fig growth}', '{figure:growth}'])('shows how a figure is written instead of %s', (braces) => {
    expect(resolve(`{fig:elapsed} at ${braces}`).problems).toEqual([
      `charts.yaml:3:18  RK051  ${braces} is not how a figure is written in a text. Write {fig:growth}, and put the whole text in quotes, since YAML reads a bare brace as a map.`,
    ]);
  });

  it('refuses words that contradict the figure', () => {
    expect(resolve('It {fig:growth|doubled}.').problems).toEqual([
      'charts.yaml:3:4  RK157  The words "doubled" do not fit the figure, which is over 3.33×. They say 2; the value is 3.333, known as "over".',
    ]);
  });

  it('does not take what every object has for a figure', () => {
    expect(resolve('{fig:constructor}').problems).toHaveLength(1);
  });
});
