import type { Answers } from './answers.ts';
import type { PlannedField, ReportPlan } from './plan-report.ts';
import { proseText, yamlText } from './yaml-text.ts';

export interface Texts {
  answers: Answers;
  plan: ReportPlan;
  sourceId: string;
  authors: string;
  today: string; // "2026-11-23"
  delimiter: string;
  missingValues: readonly string[];
  file: string; // "data/planets.csv"
}

/** index.mdx: a page of one sentence and one chart, for its writer to go on from. */
export function indexMdx({ answers, plan, sourceId, authors, today }: Texts): string {
  const chart = plan.chart ? `key_chart: first-chart\n` : '';
  return `---
title: ${JSON.stringify(answers.title)}
dek: ${JSON.stringify(answers.question)} # what was found, in a sentence or two
authors: [${yamlText(authors)}]
published: ${today}
key_figure: ${plan.figureId}
${chart}---

${proseText(answers.question)}

${proseText(labelOf(plan))}: <Fig id="${plan.figureId}" /> [@${sourceId}].
${plan.chart ? '\n<Chart id="first-chart" />\n' : ''}`;
}

/** figures.yaml: the first figure, a cell of the table. */
export function figuresYaml({ answers, plan }: Texts): string {
  const { value, row, date, table, figureId } = plan;
  const origin = row
    ? `  row: ${rowText(table, row.conditions)} # a cell: it brings its unit, its date and its sources\n`
    : `  sql: ${yamlText(`select max("${value.name.replaceAll('"', '""')}") from ${table}`)}\n${value.unit ? `  unit: ${yamlText(value.unit)}\n` : ''}`;
  const asOf = row && date ? '' : `  as_of: ${answers.asOf} # the day, month or year that the number speaks of\n`;
  return `${figureId}:
${origin}  label: ${yamlText(labelOf(plan))}
${asOf}  status: reported # confirmed: a party to it said so. reported: the press did. inferred: read off. disputed: sources differ.
`;
}

/** charts.yaml: the first chart, or none where the table has nothing to set its numbers against. */
export function chartsYaml({ plan }: Texts): string {
  const { chart, value, table, figureId } = plan;
  if (!chart)
    return `# No chart was made: no column of the table tells its rows apart. docs/charts.md shows every kind.\n`;
  const axes =
    chart.kind === 'line'
      ? `  x: ${yamlText(chart.x.name)}\n  y: ${yamlText(value.name)}\n${chart.series ? `  series: ${yamlText(chart.series.name)}\n` : ''}`
      : `  y: ${yamlText(chart.y.name)}\n  x: ${yamlText(value.name)}\n`;
  return `first-chart:
  kind: ${chart.kind} # docs/charts.md shows every kind
  title: ${JSON.stringify(`${value.title}: {fig:${figureId}}`)} # what a reader should see in it, in one sentence
  subtitle: ${yamlText(value.unit ? `${value.title}, ${value.unit}` : value.title)} # what is measured, where, when, in which unit
  data: {table: ${table}}
${axes}`;
}

/** sources.yaml: the record of where the table is from. */
export function sourcesYaml({ answers, sourceId, today }: Texts): string {
  return `- id: ${sourceId}
  type: webpage
  title: ${yamlText(answers.sourceTitle)}
  URL: ${answers.sourceUrl}
  accessed: ${today} # add \`author\` and \`issued\`, where the source says them
`;
}

/** datapackage.yaml: the columns as they look, each guess beside a word on it. */
export function packageYaml({ answers, plan, sourceId, delimiter, missingValues, file }: Texts): string {
  const dialect = delimiter === ',' ? '' : `    dialect: {delimiter: ${JSON.stringify(delimiter)}}\n`;
  const missing = missingValues.length === 0 ? '' : `    missingValues: ${JSON.stringify(missingValues)}\n`;
  const licence = answers.licence
    ? `    licence: ${yamlText(answers.licence)}\n`
    : '    publish: false # delete this line once you know the licence, and write it here: licence: CC-BY-4.0\n';
  const date = plan.date ? `, date: ${yamlText(plan.date.name)}` : '';
  return `# The types below were guessed from the cells: look at each. A cell that does not fit its type is an error with its line.
resources:
  - name: ${plan.table}
    title: ${yamlText(answers.sourceTitle)}
    path: ${yamlText(file)}
${licence}${dialect}${missing}    sources: [${sourceId}]
    roles: {value: ${yamlText(plan.value.name)}${date}}
    schema:
      fields:
${plan.fields.map((field) => `        - ${fieldYaml(field)}\n`).join('')}`;
}

function fieldYaml(field: PlannedField): string {
  const { name, title, type, precision, unit, groupChar, decimalChar, doubt } = field;
  const keys = Object.entries({
    name,
    ...(title === name ? {} : { title }),
    type,
    precision,
    unit,
    groupChar,
    decimalChar,
  })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${yamlText(value)}`]))
    .join(', ');
  const hint =
    doubt ?? (type === 'number' && unit === undefined ? 'in which unit? unit: EUR, unit: million km' : undefined);
  return `{${keys}}${hint === undefined ? '' : ` # ${hint}`}`;
}

/** `planets[planet=Neptune]`; quotes stand where a cell, or the whole in YAML, needs them. */
function rowText(table: string, conditions: readonly [column: string, value: string][]): string {
  const parts = conditions.map(
    ([column, cell]) => `${column}=${/^[\p{L}\p{N} .-]+$/u.test(cell) ? cell : `"${cell}"`}`,
  );
  const row = `${table}[${parts.join(', ')}]`;
  return /: | #/.test(row) ? JSON.stringify(row) : row;
}

const labelOf = ({ value, row }: ReportPlan): string =>
  row ? `${value.title}, ${row.words}` : `Highest ${value.title}`;
