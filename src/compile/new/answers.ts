/** What only the writer knows. */
export interface Answers {
  title: string;
  question: string;
  csv: string;
  slug: string;
  sourceTitle: string;
  sourceUrl: string;
  /** What the numbers speak of, where the table has no dates: "2026-04-06", "2026". */
  asOf: string;
  licence?: string | undefined;
}
