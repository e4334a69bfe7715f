/**
 * The declared tables that a query may read. DuckDB's own list (1.5) leaves out those within a WITH that is joined, so a
 * table that the query names anywhere is one as well; functions that compute names are refused elsewhere. Too many do no
 * harm: they keep rows back that could have been published.
 */
export function tablesOfQuery(
  sql: string,
  { found, declared }: { found: readonly string[]; declared: readonly string[] },
): string[] {
  const words = new Set([...found, ...(sql.match(/[\p{L}\p{N}_]+/gu) ?? [])].map((word) => word.toLowerCase()));
  return declared.filter((name) => words.has(name.toLowerCase()));
}
