import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteOptions } from '../../src/compile/site/compile-site.ts';
import type { Project } from './project.ts';

/** One kind of input, a change of it, and what has to be another file for it. */
export interface InputChange {
  input: string;
  /** A file, a text in it, and the text that takes its place. */
  edit?: readonly [path: string, from: string, to: string];
  andEdit?: InputChange['edit'];
  add?: readonly [path: string, content: string];
  flags?: Pick<SiteOptions, 'site' | 'base' | 'date' | 'drafts'>;
  /**
   * Artefacts that change: "pages-of-gauges" is what the pages of a report are made from, "every-page" what all pages
   * share; others are files of the site, "*" for hashes in their names.
   */
  changes: string;
}

const GAUGES = 'content/reports/gauges';
const BRIDGE = 'content/reports/bridge';

/** A change of the fixture "every-input" for each kind of input that a build has. */
export const INPUT_CHANGES: readonly InputChange[] = [
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
  {
    input: 'a shared figure',
    edit: ['content/shared/figures.yaml', '12 gauge', '14 gauge'],
    changes: `
      cards/bridge-*.png llms.txt pages-of-bridge pages-of-gauges reports/bridge/bridge.zip
      reports/bridge/datapackage.json reports/bridge/figures.json reports/gauges/datapackage.json
      reports/gauges/figures.json reports/gauges/gauges.zip reports/gauges/report.json`,
  },
  {
    input: 'a shared source',
    edit: ['content/shared/sources.yaml', 'Annual levels', 'Yearly levels'],
    changes: `
      pages-of-bridge pages-of-gauges reports/bridge/bridge.zip reports/bridge/datapackage.json
      reports/bridge/figures.json reports/bridge/report.json reports/gauges/datapackage.json
      reports/gauges/figures.json reports/gauges/gauges.zip reports/gauges/report.json`,
  },
  {
    input: 'a title that another report links to',
    edit: [`${BRIDGE}/index.mdx`, 'The bridge counts', 'A bridge counts'],
    changes: `
      cards/bridge-*.png llms.txt pages-of-bridge reports/bridge/bridge.zip reports/bridge/citation.bib
      reports/bridge/citation.csl.json reports/bridge/citation.ris reports/bridge/citation.txt
      reports/bridge/datapackage.json reports/bridge/figures.json reports/bridge/report.json`,
  },
  {
    input: 'the title of the site',
    edit: ['content/site.yaml', 'Every kind of input', 'All kinds of input'],
    changes: `
      cards/bridge-*.png cards/gauges-*.png cards/gauges-levels-*.png cards/gauges-repair-*.png
      cards/gauges-squares-*.png cards/site-*.png corrections.xml embed/reports/gauges/charts/levels/oembed.json
      embed/reports/gauges/charts/squares/oembed.json every-page llms.txt manifest.webmanifest pages-of-bridge
      pages-of-gauges reports/bridge/bridge.zip reports/bridge/citation.bib reports/bridge/citation.csl.json
      reports/bridge/citation.txt reports/gauges/charts/levels.png reports/gauges/charts/levels.svg
      reports/gauges/charts/squares.png reports/gauges/charts/squares.svg reports/gauges/citation.bib
      reports/gauges/citation.csl.json reports/gauges/citation.txt reports/gauges/gauges.zip`,
  },
  {
    input: 'the publisher',
    edit: ['content/site.yaml', 'name: The fixture', 'name: Another fixture'],
    changes: `
      cards/site-*.png corrections.xml every-page llms.txt reports/bridge/bridge.zip reports/bridge/citation.bib
      reports/bridge/citation.csl.json reports/bridge/citation.ris reports/bridge/datapackage.json
      reports/bridge/report.json reports/gauges/citation.bib reports/gauges/citation.csl.json
      reports/gauges/citation.ris reports/gauges/datapackage.json reports/gauges/gauges.zip
      reports/gauges/report.json`,
  },
  {
    input: 'the words of a unit',
    edit: ['content/site.yaml', 'many: gauges', 'many: instruments'],
    changes: `
      cards/bridge-*.png every-page llms.txt pages-of-bridge pages-of-gauges reports/bridge/bridge.zip
      reports/bridge/datapackage.json reports/bridge/figures.json reports/gauges/datapackage.json
      reports/gauges/figures.json reports/gauges/gauges.zip reports/gauges/report.json`,
  },
  {
    input: 'a budget',
    edit: ['content/site.yaml', 'icon:', 'budgets: {html: 1500}\nicon:'],
    changes: `
      every-page`,
  },
  {
    input: 'the icon',
    edit: ['public/mark.svg', '<svg', '<svg data-seen=""'],
    changes: `
      favicon.svg`,
  },
  { input: 'a public file', edit: ['public/notes.txt', 'A text', 'Some text'], changes: `` },
  { input: 'a new public file', add: ['public/more.txt', 'More.\n'], changes: `` },
  {
    input: 'a report that is a draft',
    edit: [`${BRIDGE}/index.mdx`, 'key_figure', 'status: draft\nkey_figure'],
    andEdit: [`${GAUGES}/index.mdx`, '[other report](/reports/bridge/)', 'other report'],
    changes: `
      cards/bridge-*.png llms.txt pages-of-bridge reports/bridge/bridge.zip reports/bridge/citation.bib
      reports/bridge/citation.csl.json reports/bridge/citation.ris reports/bridge/citation.txt
      reports/bridge/datapackage.json reports/bridge/figures.json reports/bridge/report.json`,
  },
  { input: 'code that draws charts', edit: ['src/charts/theme.ts', 'export', '// Another\nexport'], changes: `` },
  {
    input: 'the version of a package',
    edit: ['package-lock.json', '"name": "reckon"', '"name": "reckoner"'],
    changes: ``,
  },
  {
    input: '--site',
    flags: { site: 'https://reports.example' },
    changes: `
      corrections.xml embed/reports/gauges/charts/levels/oembed.json
      embed/reports/gauges/charts/squares/oembed.json llms.txt manifest.webmanifest reports/bridge/bridge.zip
      reports/bridge/citation.bib reports/bridge/citation.csl.json reports/bridge/citation.ris
      reports/bridge/citation.txt reports/bridge/datapackage.json reports/bridge/report.json
      reports/gauges/citation.bib reports/gauges/citation.csl.json reports/gauges/citation.ris
      reports/gauges/citation.txt reports/gauges/datapackage.json reports/gauges/gauges.zip
      reports/gauges/report.json robots.txt`,
  },
  {
    input: '--base',
    flags: { base: '/other/' },
    changes: `
      corrections.xml embed/reports/gauges/charts/levels/oembed.json
      embed/reports/gauges/charts/squares/oembed.json llms.txt manifest.webmanifest reports/bridge/bridge.zip
      reports/bridge/citation.bib reports/bridge/citation.csl.json reports/bridge/citation.ris
      reports/bridge/citation.txt reports/bridge/datapackage.json reports/bridge/report.json
      reports/gauges/citation.bib reports/gauges/citation.csl.json reports/gauges/citation.ris
      reports/gauges/citation.txt reports/gauges/datapackage.json reports/gauges/gauges.zip
      reports/gauges/report.json robots.txt`,
  },
  { input: '--date', flags: { date: '2026-04-01' }, changes: `` },
];

/** Makes the change in a project made from the fixture. */
export function makeChange(project: Project, { edit, andEdit, add }: InputChange): void {
  if (edit) project.edit(...edit);
  if (andEdit) project.edit(...andEdit);
  if (add) writeFileSync(join(project.root, add[0]), add[1]);
}
