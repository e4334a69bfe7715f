/** A small report without a fault. Each bad input changes one thing of it. */
export const REPORT = 'content/reports/rain';

const site = `title: Fixture reports
url: https://example.org/repo/
description: One small report that bad inputs are put into.
publisher: {name: The fixture}
language: en-GB
checks: {RK509: {severity: off, why: the report is as short as can be}}
`;

/** index.mdx */
export const MDX = `---
title: More rain in the valley
dek: What the gauges of the valley say about the rain of late.
authors: [The fixture]
published: 2026-03-01
---
The last year brought <Fig id="last" /> of rain [@gauge-board], <Fig id="growth" /> more than the first.

<Chart id="rain" />
`;

const figures = `first:
  row: rain[year=2023]
  label: Rain in the first year
last:
  row: rain[year=2025]
  label: Rain in the last year
growth:
  formula: (last - first) / first to %
  label: Growth of rain
`;

const charts = `rain:
  kind: line
  title: Rain rose in each year
  subtitle: Yearly rain in the valley, millimetres
  data: {table: rain}
  x: year
  y: rain
`;

const sources = `- id: gauge-board
  type: report
  title: Yearly rain
  publisher: Gauge Board
  issued: 2026-02-03
  URL: https://data.example/rain
`;

/** datapackage.yaml */
export const PACKAGE = `licence: CC-BY-4.0
resources:
  - name: rain
    path: data/rain.csv
    sources: [gauge-board]
    roles: {value: rain, date: year, status: status}
    schema:
      fields:
        - {name: year, type: date, precision: year}
        - {name: rain, type: number, unit: mm}
        - {name: status, type: string}
        - {name: note, type: string}
`;

/** data/rain.csv */
export const CSV = `year,rain,status,note
2023,900.5,confirmed,dry
2024,950,confirmed,
2025,1010,confirmed,wet
`;

/** Paths below the project root. */
export const SOUND: Readonly<Record<string, string>> = {
  'content/site.yaml': site,
  [`${REPORT}/index.mdx`]: MDX,
  [`${REPORT}/figures.yaml`]: figures,
  [`${REPORT}/charts.yaml`]: charts,
  [`${REPORT}/sources.yaml`]: sources,
  [`${REPORT}/datapackage.yaml`]: PACKAGE,
  [`${REPORT}/data/rain.csv`]: CSV,
};
