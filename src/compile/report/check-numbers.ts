import type { Finding } from '../../checks/finding.ts';
import { numberFindings } from '../../checks/report/numbers.ts';
import type { YamlText } from '../../checks/report/written-texts.ts';
import type { CardTuning } from '../../model/card-tuning.ts';
import type { ChartSpec } from '../../model/chart.ts';
import { layoutKeys } from '../../model/chart-figures.ts';
import type { Claim } from '../../model/claim.ts';
import type { Locator } from '../../model/problem.ts';
import type { ReportContent } from '../read/read-report.ts';
import type { DerivedReport } from './derive-report.ts';

/** Holds the numbers of a report to the checks. `today` is asked for only when a figure of the report can grow old. */
export function findInNumbers(
  report: DerivedReport,
  { claims, terms, today }: { claims: Record<string, Claim>; terms: readonly string[]; today: () => string },
): { findings: Finding[]; checkedOn?: string } {
  const { content, figures, locale } = report;
  const { prose, frontmatter } = content;
  if (!prose || !frontmatter) return { findings: [] };
  const day = usesToday(report) ? { today: today() } : {};
  const findings = numberFindings({
    folder: content.dir,
    prose,
    frontmatter,
    locateFrontmatter: content.locateFrontmatter,
    figures,
    specs: content.figures.values,
    locateFigure: (id, key, offset) => content.figures.locate(key === undefined ? [id] : [id, key], offset),
    charts: content.charts.values,
    claims,
    yamlTexts: yamlTexts(content),
    terms,
    locale,
    ...day,
  });
  return { findings, ...(day.today === undefined ? {} : { checkedOn: day.today }) };
}

function usesToday({ content: { figures, frontmatter } }: DerivedReport): boolean {
  const specs = Object.values(figures.values);
  return frontmatter?.max_age !== undefined || specs.some(({ review_by, max_age }) => review_by ?? max_age);
}

/** Texts of the frontmatter that a reader sees. */
const HEAD = ['title', 'dek', 'description', 'interests', 'ai_use'] as const;

/** Every text that a page shows and that stands in YAML, as typed. */
export function yamlTexts({
  frontmatter,
  locateFrontmatter,
  figures,
  charts,
  claims,
}: Pick<ReportContent, 'frontmatter' | 'locateFrontmatter' | 'figures' | 'charts' | 'claims'>): YamlText[] {
  const head = HEAD.map((key) => textAt(locateFrontmatter, [key], frontmatter?.[key]));
  const cards = [
    ...cardTexts(frontmatter?.card, { locate: locateFrontmatter, path: [] }),
    ...Object.entries(charts.values).flatMap(([id, { card }]) =>
      cardTexts(card, { locate: charts.locate, path: [id] }),
    ),
    ...Object.entries(figures.values).flatMap(([id, { card }]) =>
      cardTexts(card, { locate: figures.locate, path: [id] }),
    ),
  ];
  const drawn = Object.entries(charts.values).flatMap(([id, spec]) =>
    chartTexts(spec).map(([path, raw]) => textAt(charts.locate, [id, ...path], raw)),
  );
  const judged = Object.entries(claims.values).flatMap(([id, claim]) => [
    textAt(claims.locate, [id, 'why'], claim.why),
    textAt(claims.locate, [id, 'since'], claim.since),
    textAt(claims.locate, [id, 'would_change'], claim.would_change),
  ]);
  return [...head, ...cards, ...drawn, ...judged].filter((text) => text !== undefined);
}

function cardTexts(
  card: CardTuning | undefined,
  { locate, path }: { locate: Locator; path: PropertyKey[] },
): (YamlText | undefined)[] {
  return (['title', 'alt'] as const).map((key) => textAt(locate, [...path, 'card', key], card?.[key]));
}

function textAt(locate: Locator, path: PropertyKey[], raw: string | undefined): YamlText | undefined {
  if (raw === undefined) return undefined;
  const [outside, inside] = [locate(path), locate(path, 0)];
  // The first character stands behind the quote, or on the line after that of | or >.
  const quoted = outside.line !== inside.line || outside.column !== inside.column;
  return { raw, quoted, locate: (offset) => locate(path, offset) };
}

function chartTexts(spec: ChartSpec): [path: PropertyKey[], raw: string | undefined][] {
  const common = (['title', 'subtitle', 'note', 'description'] as const).map(
    (key): [PropertyKey[], string | undefined] => [[key], spec[key]],
  );
  const lists = {
    paths: 'paths' in spec ? spec.paths.map(({ label }) => label) : [],
    references: 'references' in spec ? spec.references.map(({ label }) => label) : [],
  };
  const notes = 'annotations' in spec ? spec.annotations.map(({ text }) => text) : [];
  return [
    ...common,
    ...Object.entries(lists).flatMap(([key, labels]) =>
      labels.map((label, i): [PropertyKey[], string | undefined] => [[key, i, 'label'], label]),
    ),
    ...notes.map((text, i): [PropertyKey[], string] => [['annotations', i, 'text'], text]),
    ...(['wide', 'narrow'] as const).flatMap((layout) => layoutTexts(spec, layout)),
  ];
}

/** What one of the layouts says in place of both. */
function layoutTexts(spec: ChartSpec, layout: 'wide' | 'narrow'): [path: PropertyKey[], raw: string][] {
  const { annotations = [], references = [] } = layoutKeys(spec, layout);
  return [
    ...annotations.map(({ text }, i): [PropertyKey[], string] => [[layout, 'annotations', i, 'text'], text]),
    ...references.map(({ label }, i): [PropertyKey[], string] => [[layout, 'references', i, 'label'], label]),
  ];
}
