/**
 * The declared tables that a query may read. DuckDB's own list (1.5) leaves out those within a WITH that is joined, and knows
 * none that are computed, as in `query_table(['a', 'b'])`; so a table that the query names anywhere is one as well, and a
 * query that computes names may read all of them. Too many do no harm: they keep rows back that could have been published.
 */
export function tablesOfQuery(
  sql: string,
  { found, declared }: { found: readonly string[]; declared: readonly string[] },
): string[] {
  if (/\bquery(_table)?\s*\(/i.test(sql)) return [...declared];
  const words = new Set([...found, ...(sql.match(/[\p{L}\p{N}_]+/gu) ?? [])].map((word) => word.toLowerCase()));
  return declared.filter((name) => words.has(name.toLowerCase()));
}
