import { NUMBER_CODES } from '../../../src/checks/codes.ts';
import { checkJudgement, type Judgement, judge } from '../../../src/checks/judge.ts';
import type { NumberContext } from '../../../src/checks/report/number-contract.ts';
import { numberFindings } from '../../../src/checks/report/numbers.ts';
import type { KeyPath } from '../../../src/figures/derive/context.ts';
import { deriveFigures } from '../../../src/figures/derive.ts';
import { type ChartSpec, ChartSpecSchema } from '../../../src/model/chart.ts';
import { type FigureSpec, FigureSpecSchema } from '../../../src/model/figure.ts';
import { formatProblem, type Position } from '../../../src/model/problem.ts';
import { parseProse } from '../../../src/prose/parse-prose.ts';
import { english } from '../../figures/sample-figure.ts';

export interface NumberReport {
  /** Entries of figures.yaml; those with a bare value or formula get source, date and status. */
  figures?: Record<string, Record<string, unknown>>;
  prose?: string;
  /** Texts of the frontmatter, by key. */
  texts?: Record<string, string>;
  charts?: Record<string, unknown>;
  frontmatter?: Partial<NumberContext['frontmatter'] & Pick<Judgement, 'exceptions'>>;
  terms?: string[];
  today?: string;
}

const FOLDER = 'content/reports/x';
const INPUT = { source: 'board', as_of: '2026-01-31', status: 'confirmed' };

/** Each problem of a small report on one line, as `file:line:column  code  message hint`; in figures.yaml line is the place of the entry. */
export function numberProblems(report: NumberReport): string[] {
  const context = contextOf(report);
  const { exceptions = [] } = report.frontmatter ?? {};
  const judgement = { exceptions, site: {}, report: {}, locateFrontmatter: context.locateFrontmatter };
  return [...judge(numberFindings(context), NUMBER_CODES, judgement), ...checkJudgement(judgement)].map(formatProblem);
}

function contextOf({
  figures = {},
  prose = '',
  texts = {},
  charts = {},
  frontmatter,
  terms = [],
  today,
}: NumberReport): NumberContext {
  const specs: Record<string, FigureSpec> = Object.fromEntries(
    Object.entries(figures).map(([id, entry]) => [
      id,
      FigureSpecSchema.parse('formula' in entry ? entry : { ...INPUT, ...entry }),
    ]),
  );
  const ids = Object.keys(specs);
  const locateFigure = (id: string, key?: KeyPath, offset = 0): Position => ({
    file: `${FOLDER}/figures.yaml${key === undefined ? '' : `#${[key].flat().join('.')}`}`,
    line: ids.indexOf(id) + 1,
    column: offset + 1,
  });
  const derived = deriveFigures({
    specs,
    locate: locateFigure,
    tables: {},
    queries: {},
    sourceIds: new Set(['board']),
    locale: english,
    seed: 'x',
  });
  if (derived.problems.length > 0) throw new Error(derived.problems.map(formatProblem).join('\n'));
  const parsed = parseProse(prose, `${FOLDER}/index.mdx`);
  if (parsed.problems.length > 0) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const specsOfCharts: Record<string, ChartSpec> = Object.fromEntries(
    Object.entries(charts).map(([id, spec]) => [id, ChartSpecSchema.parse(spec)]),
  );
  return {
    folder: FOLDER,
    prose: parsed,
    frontmatter: { published: { iso: '2026-03-01', precision: 'day' }, ...frontmatter },
    locateFrontmatter: (path, offset = 0) => ({
      file: `${FOLDER}/index.mdx#${path.join('.')}`,
      line: 1,
      column: offset + 1,
    }),
    figures: derived.figures,
    specs,
    locateFigure,
    charts: specsOfCharts,
    claims: {},
    yamlTexts: Object.entries(texts).map(([key, raw]) => ({
      raw,
      locate: (offset) => ({ file: `${FOLDER}/index.mdx#${key}`, line: 1, column: offset + 1 }),
    })),
    terms,
    locale: english,
    ...(today === undefined ? {} : { today }),
  };
}
