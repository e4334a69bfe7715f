import type { InputChange } from './input-change.ts';

const GAUGES = 'content/reports/gauges';
const BRIDGE = 'content/reports/bridge';

/** A change of the fixture "every-input" for each kind of input that reports share, and of Reckon itself. */
export const SITE_INPUTS: readonly InputChange[] = [
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
