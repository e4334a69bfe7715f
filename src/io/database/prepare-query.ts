import { type DuckDBConnection, type DuckDBPreparedStatement, StatementType } from '@duckdb/node-api';
import { findUnfit } from './unfit-functions.ts';

type Prepared = { statement: DuckDBPreparedStatement; tables: string[] } | { error: string; offset?: number };

/** Prepares one SELECT over the declared tables; the engine itself says what kind of statement it is. */
export async function prepareQuery(connection: DuckDBConnection, sql: string): Promise<Prepared> {
  const words = withoutTexts(sql);
  if (words.trim() === '') return { error: 'it is empty' };
  const unfit = findUnfit(words);
  if (unfit) return unfit;
  const extracted = await connection.extractStatements(sql);
  if (extracted.count !== 1) return { error: 'it has to be one SELECT, and no more' };
  const statement = await extracted.prepare(0);
  // SHOW, DESCRIBE and PRAGMA count as SELECT for the engine: they read what it knows of itself.
  if (statement.statementType !== StatementType.SELECT || !/^\s*(?:select|with|from|values|\()/i.test(words))
    return { error: 'it has to be a SELECT (or begin with WITH or FROM): queries read, they change nothing' };
  if (statement.parameterCount > 0) return { error: 'it has places for parameters (? or $1), which nothing fills' };
  return { statement, tables: [...connection.getTableNames(sql, false)].sort() };
}

/** The SQL with its comments, texts and quoted names blanked out, each by as many spaces. */
function withoutTexts(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (text) => ' '.repeat(text.length));
}
