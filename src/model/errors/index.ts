import { buildErrors } from './build.ts';
import { cardErrors } from './cards.ts';
import { chartGrammarErrors } from './chart-grammar.ts';
import { chartKindErrors } from './chart-kinds.ts';
import { chartPageErrors } from './chart-pages.ts';
import { chartErrors } from './charts.ts';
import { checkErrors } from './checks.ts';
import { claimErrors } from './claims.ts';
import { contentsErrors } from './contents.ts';
import { problemsFrom } from './define.ts';
import { faultErrors } from './faults.ts';
import { figureTextErrors } from './figure-texts.ts';
import { figureErrors } from './figures.ts';
import { fileErrors } from './files.ts';
import { inputErrors } from './inputs.ts';
import { ledgerErrors } from './ledger.ts';
import { leftOverErrors } from './left-over.ts';
import { lostContentErrors } from './lost-content.ts';
import { moreChartKindErrors } from './more-chart-kinds.ts';
import { newReportErrors } from './new-report.ts';
import { proseErrors } from './prose.ts';
import { publicFileErrors } from './public-files.ts';
import { publicationErrors } from './publication.ts';
import { publishedErrors } from './published.ts';
import { referenceErrors } from './references.ts';
import { siteErrors } from './site.ts';
import { siteDocumentErrors } from './site-documents.ts';
import { spreadChartErrors } from './spread-charts.ts';
import { tableErrors } from './tables.ts';
import { writingErrors } from './writing.ts';

/** Every kind of problem that Reckon can report, by its permanent code. One file a room; a code is never used twice. */
export const catalogue = {
  ...fileErrors,
  ...figureErrors,
  ...figureTextErrors,
  ...tableErrors,
  ...chartErrors,
  ...chartGrammarErrors,
  ...chartKindErrors,
  ...moreChartKindErrors,
  ...chartPageErrors,
  ...spreadChartErrors,
  ...cardErrors,
  ...proseErrors,
  ...referenceErrors,
  ...claimErrors,
  ...checkErrors,
  ...siteErrors,
  ...siteDocumentErrors,
  ...buildErrors,
  ...ledgerErrors,
  ...inputErrors,
  ...lostContentErrors,
  ...leftOverErrors,
  ...publicationErrors,
  ...faultErrors,
  ...publicFileErrors,
  ...publishedErrors,
  ...writingErrors,
  ...newReportErrors,
  ...contentsErrors,
};

/** Makes a problem of the catalogue: its code, what its message needs, and the place in the writer's file. */
export const problem = problemsFrom(catalogue);
