import type { RawRecord, Skim } from './raw-table.ts';

type CsvFault = 'unclosed' | 'inside' | 'after';

interface Reading {
  delimiter: string;
  fault: (fault: CsvFault, offset: number) => void;
  /** May be set between two records; looked at before each. What it takes is not among the records. */
  skim?: Skim | undefined;
}

interface Scanner extends Reading {
  text: string;
  at: number;
  line: number;
}

/**
 * The records of a delimited text by RFC 4180: quotes around a cell, doubled inside it, line ends CR, LF or CRLF, also
 * inside quotes. Empty lines at the end of the file are passed over.
 * @param fault told of each breach of the rules, with its offset; reading goes on behind it
 */
export function* csvRecords(text: string, reading: Reading): Generator<RawRecord> {
  const { delimiter, fault } = reading;
  const scanner: Scanner = { text, delimiter, fault, at: 0, line: 1 };
  let empty: RawRecord[] = [];
  while (scanner.at < text.length) {
    if (reading.skim && empty.length === 0) {
      Object.assign(scanner, reading.skim(text, scanner.at, scanner.line));
      if (scanner.at >= text.length) break;
    }
    const record: RawRecord = { line: scanner.line, cells: [], offsets: [] };
    do {
      if (record.cells.length > 0) scanner.at += 1;
      record.offsets.push(scanner.at);
      record.cells.push(text[scanner.at] === '"' ? quotedCell(scanner) : plainCell(scanner));
    } while (text[scanner.at] === delimiter);
    passLineEnd(scanner);
    if (record.cells.length === 1 && record.cells[0] === '') {
      empty.push(record);
    } else {
      yield* empty;
      empty = [];
      yield record;
    }
  }
}

function plainCell(scanner: Scanner): string {
  const { text, delimiter, fault, at } = scanner;
  let end = at;
  let quoteSeen = false;
  while (end < text.length) {
    const char = text[end];
    if (char === delimiter || char === '\n' || char === '\r') break;
    if (char === '"' && !quoteSeen) {
      quoteSeen = true;
      fault('inside', end);
    }
    end += 1;
  }
  scanner.at = end;
  return text.slice(at, end);
}

function quotedCell(scanner: Scanner): string {
  const { text, fault, at } = scanner;
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) {
      fault('unclosed', at);
      scanner.at = text.length;
      return text.slice(at + 1);
    }
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const content = text.slice(at + 1, end);
  scanner.line += countLineEnds(content);
  scanner.at = end + 1;
  if (!endsCell(scanner)) {
    fault('after', scanner.at);
    while (!endsCell(scanner)) scanner.at += 1;
  }
  return content.replaceAll('""', '"');
}

function endsCell({ text, delimiter, at }: Scanner): boolean {
  const char = text[at];
  return char === undefined || char === delimiter || char === '\n' || char === '\r';
}

function passLineEnd(scanner: Scanner): void {
  if (scanner.at >= scanner.text.length) return;
  scanner.at += scanner.text.startsWith('\r\n', scanner.at) ? 2 : 1;
  scanner.line += 1;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
