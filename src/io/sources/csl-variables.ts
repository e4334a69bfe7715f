/** The variables of CSL 1.0.2 as CSL-JSON names them; a record with another would lose it in silence. */
export const CSL_VARIABLES: ReadonlySet<string> = new Set(
  `id type title title-short shortTitle abstract annote archive archive_collection archive_location archive-place
  authority call-number chapter-number citation-key citation-label citation-number collection-number collection-title
  container-title container-title-short journalAbbreviation custom dimensions division DOI edition event event-title
  event-place first-reference-note-number genre ISBN ISSN issue jurisdiction keyword language language-short license
  locator medium note number number-of-pages number-of-volumes original-publisher original-publisher-place
  original-title page page-first part part-number part-title PMCID PMID printing printing-number publisher
  publisher-place references reviewed-genre reviewed-title scale section source status supplement-number URL version
  volume volume-title volume-title-short year-suffix categories accessed available-date event-date issued
  original-date submitted author chair collection-editor compiler composer container-author contributor curator
  director editor editor-translator editorial-director executive-producer guest host illustrator interviewer narrator
  organizer original-author performer producer recipient reviewed-author script-writer series-creator translator`.split(
    /\s+/,
  ),
);
