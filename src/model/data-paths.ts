import { figuresPath, reportPath } from './address.ts';

/** Where the data of a report stand, below the site root. */
export interface DataPaths {
  figures: string;
  /** What the report says of itself: metadata, claims, sources. */
  report: string;
  /** Data Package v2: the list of all tables with their columns. */
  package: string;
  /** All of it in one file. */
  zip: string;
  bibtex: string;
  ris: string;
  cslJson: string;
  plain: string;
}

export function dataPaths(slug: string): DataPaths {
  const folder = reportPath(slug);
  return {
    figures: figuresPath(slug),
    report: `${folder}report.json`,
    package: `${folder}datapackage.json`,
    zip: `${folder}${slug}.zip`,
    bibtex: `${folder}citation.bib`,
    ris: `${folder}citation.ris`,
    cslJson: `${folder}citation.csl.json`,
    plain: `${folder}citation.txt`,
  };
}
