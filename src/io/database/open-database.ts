import type { Table } from '../../model/table.ts';
import type { Engine, QueryResult } from './engine.ts';
import { shortMessage } from './short-message.ts';

/** The one way to query tables; an engine for data beyond one machine would stand behind it as well. */
export interface Database {
  /** Runs one SELECT. Whatever goes wrong is an error in words; `offset` is its place in the SQL where that is known. */
  query(sql: string): Promise<QueryResult | { error: string; offset?: number }>;
  /** Ends the engine, if it was started. Queries after that fail. */
  close(): void;
}

/** A query over a million rows takes less than one; what takes longer has lost a condition, or has no end. */
const MOST_MILLISECONDS = 5_000;

interface Options {
  /** A query is interrupted after this. */
  milliseconds?: number;
}

/**
 * A DuckDB in memory that holds the tables and nothing else: it reads no files, loads no extensions, keeps its settings, and uses one
 * thread, so that sums are the same every time. It is loaded and started by the first query, since
 * many reports have none.
 */
export function openDatabase(tables: readonly Table[], { milliseconds = MOST_MILLISECONDS }: Options = {}): Database {
  let engine: Promise<Engine> | undefined;
  let closed = false;
  // One after the other: an interrupt stops whatever the connection is doing.
  let last: Promise<unknown> = Promise.resolve();
  const run = async (sql: string): ReturnType<Database['query']> => {
    if (closed) return { error: 'the tables are closed already' };
    engine ??= loadEngine(tables);
    const started = await engine;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      started.interrupt();
    }, milliseconds);
    try {
      return await started.query(sql);
    } catch (error) {
      if (late) return { error: `it took longer than ${milliseconds / 1000} seconds and was stopped` };
      return shortMessage(error, sql);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    query(sql) {
      const answer = last.then(() => run(sql));
      last = answer;
      return answer;
    },
    close() {
      closed = true;
      void Promise.allSettled([last, engine]).then(async () => (await engine)?.close());
    },
  };
}

async function loadEngine(tables: readonly Table[]): Promise<Engine> {
  const { startEngine } = await import('./engine.ts');
  return startEngine(tables);
}
