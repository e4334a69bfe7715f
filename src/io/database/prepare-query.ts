import { type DuckDBConnection, type DuckDBPreparedStatement, StatementType } from '@duckdb/node-api';

type Prepared = { statement: DuckDBPreparedStatement; tables: string[] } | { error: string; offset?: number };

/** Prepares one SELECT over the declared tables; the engine itself says what kind of statement it is. */
export async function prepareQuery(connection: DuckDBConnection, sql: string): Promise<Prepared> {
  const words = withoutTexts(sql);
  if (words.trim() === '') return { error: 'it is empty' };
  const changing = CHANGING.exec(words);
  if (changing)
    return {
      error: `${changing[0].replace('(', '').trim()} gives another result each time it is run`,
      offset: changing.index,
    };
  const extracted = await connection.extractStatements(sql);
  if (extracted.count !== 1) return { error: 'it has to be one SELECT, and no more' };
  const statement = await extracted.prepare(0);
  // SHOW, DESCRIBE and PRAGMA count as SELECT for the engine: they read what it knows of itself.
  if (statement.statementType !== StatementType.SELECT || !/^\s*(?:select|with|from|values|\()/i.test(words))
    return { error: 'it has to be a SELECT (or begin with WITH or FROM): queries read, they change nothing' };
  if (statement.parameterCount > 0) return { error: 'it has places for parameters (? or $1), which nothing fills' };
  return { statement, tables: [...connection.getTableNames(sql, false)].sort() };
}

/** What depends on the moment, the machine or chance. */
const CHANGING =
  /\b(?:random|uuid|gen_random_uuid|uuidv\d|now|today|get_current_time|get_current_timestamp|transaction_timestamp|current_localtime|current_localtimestamp|setseed|nextval|version|txid_current)\s*\(|\b(?:current_date|current_time|current_timestamp|localtime|localtimestamp|tablesample)\b|\busing\s+sample\b/i;

/** The SQL with its comments, texts and quoted names blanked out, each by as many spaces. */
function withoutTexts(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (text) => ' '.repeat(text.length));
}
