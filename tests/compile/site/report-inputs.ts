import type { InputChange } from './input-change.ts';

const GAUGES = 'content/reports/gauges';

/** A change of the fixture "every-input" for each kind of input that one report has. */
export const REPORT_INPUTS: readonly InputChange[] = [
  {
    input: 'a cell of a table',
    edit: [`${GAUGES}/data/levels.csv`, '2026,4.0', '2026,4.4'],
    changes: `
      cards/gauges-*.png cards/gauges-levels-*.png cards/gauges-repair-*.png
      embed/reports/gauges/charts/levels/oembed.json llms.txt pages-of-gauges reports/gauges/charts/levels.csv
      reports/gauges/charts/levels.json reports/gauges/charts/levels.png reports/gauges/charts/levels.raw.csv
      reports/gauges/charts/levels.svg reports/gauges/charts/squares.csv reports/gauges/charts/squares.json
      reports/gauges/charts/squares.png reports/gauges/charts/squares.raw.csv reports/gauges/charts/squares.svg
      reports/gauges/citation.bib reports/gauges/citation.csl.json reports/gauges/citation.ris
      reports/gauges/citation.txt reports/gauges/data/levels.csv reports/gauges/datapackage.json
      reports/gauges/figures.json reports/gauges/gauges.zip reports/gauges/report.json
      reports/gauges/tables/levels.csv reports/gauges/tables/levels.json`,
  },
  {
    input: 'the title of a column',
    edit: [`${GAUGES}/datapackage.yaml`, 'title: Level}', 'title: Height}'],
    changes: `
      pages-of-gauges reports/gauges/charts/levels.json reports/gauges/charts/levels.svg
      reports/gauges/charts/squares.json reports/gauges/datapackage.json reports/gauges/gauges.zip
      reports/gauges/report.json`,
  },
  {
    input: 'the licence of a table',
    edit: [`${GAUGES}/datapackage.yaml`, 'CC-BY-4.0', 'CC0-1.0'],
    changes: `
      pages-of-gauges reports/gauges/datapackage.json reports/gauges/gauges.zip reports/gauges/report.json`,
  },
  {
    input: 'an input of a figure',
    edit: [`${GAUGES}/figures.yaml`, '1.2 million', '1.3 million'],
    changes: `
      cards/gauges-repair-*.png pages-of-gauges reports/gauges/datapackage.json reports/gauges/figures.json
      reports/gauges/gauges.zip`,
  },
  {
    input: 'a formula',
    edit: [`${GAUGES}/figures.yaml`, 'level_2026 - level_2024', 'level_2026 - 2 level_2024'],
    changes: `
      cards/gauges-*.png cards/gauges-levels-*.png cards/gauges-repair-*.png
      embed/reports/gauges/charts/levels/oembed.json llms.txt pages-of-gauges reports/gauges/charts/levels.json
      reports/gauges/charts/levels.png reports/gauges/charts/levels.svg reports/gauges/charts/squares.png
      reports/gauges/charts/squares.svg reports/gauges/citation.bib reports/gauges/citation.csl.json
      reports/gauges/citation.ris reports/gauges/citation.txt reports/gauges/datapackage.json
      reports/gauges/figures.json reports/gauges/gauges.zip reports/gauges/report.json`,
  },
  {
    input: 'a query',
    edit: [`${GAUGES}/figures.yaml`, 'max(level)', 'min(level)'],
    changes: `
      pages-of-gauges reports/gauges/datapackage.json reports/gauges/figures.json reports/gauges/gauges.zip
      reports/gauges/report.json`,
  },
  {
    input: 'the subtitle of a chart',
    edit: [`${GAUGES}/charts.yaml`, 'Yearly mean level', 'Mean level'],
    changes: `
      cards/gauges-*.png cards/gauges-levels-*.png embed/reports/gauges/charts/levels/oembed.json
      pages-of-gauges reports/gauges/charts/levels.json reports/gauges/charts/levels.png
      reports/gauges/charts/levels.svg reports/gauges/datapackage.json reports/gauges/gauges.zip
      reports/gauges/report.json`,
  },
  {
    input: 'a record of a source',
    edit: [`${GAUGES}/sources.yaml`, 'The log of the gauges', 'A log of gauges'],
    changes: `
      pages-of-gauges reports/gauges/charts/levels.json reports/gauges/charts/squares.json
      reports/gauges/datapackage.json reports/gauges/figures.json reports/gauges/gauges.zip
      reports/gauges/report.json`,
  },
  {
    input: 'a verdict',
    edit: [`${GAUGES}/claims.yaml`, 'supported', 'wrong'],
    changes: `
      pages-of-gauges reports/gauges/datapackage.json reports/gauges/gauges.zip reports/gauges/report.json`,
  },
  {
    input: 'a correction',
    add: [`${GAUGES}/corrections.yaml`, '- {date: 2026-03-02, kind: update, why: More gauges were read.}\n'],
    changes: `
      corrections.xml llms.txt pages-of-gauges reports/gauges/citation.bib reports/gauges/citation.csl.json
      reports/gauges/citation.ris reports/gauges/citation.txt reports/gauges/datapackage.json
      reports/gauges/figures.json reports/gauges/gauges.zip reports/gauges/report.json`,
  },
  {
    input: 'the words of a report',
    edit: [`${GAUGES}/index.mdx`, 'Readers wrote to us', 'Readers called us'],
    changes: `
      pages-of-gauges`,
  },
  {
    input: 'the dek of a report',
    edit: [`${GAUGES}/index.mdx`, 'Measured at', 'Read at'],
    changes: `
      llms.txt pages-of-gauges reports/gauges/datapackage.json reports/gauges/gauges.zip
      reports/gauges/report.json`,
  },
  {
    input: 'the date of a report',
    edit: [`${GAUGES}/index.mdx`, '2026-03-01', '2026-03-03'],
    changes: `
      cards/gauges-*.png cards/gauges-levels-*.png cards/gauges-repair-*.png cards/gauges-squares-*.png
      corrections.xml embed/reports/gauges/charts/levels/oembed.json
      embed/reports/gauges/charts/squares/oembed.json llms.txt pages-of-gauges reports/gauges/citation.bib
      reports/gauges/citation.csl.json reports/gauges/citation.ris reports/gauges/citation.txt
      reports/gauges/datapackage.json reports/gauges/figures.json reports/gauges/gauges.zip
      reports/gauges/report.json`,
  },
  {
    input: 'the module of a chart',
    edit: [`${GAUGES}/charts/squares.ts`, 'height: 10', 'height: 12'],
    changes: `
      cards/gauges-squares-*.png embed/reports/gauges/charts/squares/oembed.json pages-of-gauges
      reports/gauges/charts/squares.png reports/gauges/charts/squares.svg`,
  },
  {
    input: 'a module that it imports',
    edit: [`${GAUGES}/charts/spacing.ts`, '+ 4', '+ 5'],
    changes: `
      cards/gauges-squares-*.png embed/reports/gauges/charts/squares/oembed.json pages-of-gauges
      reports/gauges/charts/squares.png reports/gauges/charts/squares.svg`,
  },
  {
    input: 'a module that this one imports',
    edit: ['content/shared/square.ts', '= 20', '= 21'],
    changes: `
      cards/gauges-squares-*.png embed/reports/gauges/charts/squares/oembed.json pages-of-gauges
      reports/gauges/charts/squares.png reports/gauges/charts/squares.svg`,
  },
];
