import { parseSourceDate, partialDate } from '../../io/sources/source-date.ts';
import type { PartialDate } from '../../model/date.ts';
import type { SourceRecord } from '../../model/source.ts';

/** When each source was published, by its id; one without a date in its record is left out. */
export function sourceDates(records: readonly SourceRecord[]): Map<string, PartialDate> {
  return new Map(
    records.flatMap((record): [string, PartialDate][] => {
      const date = parseSourceDate(record.issued);
      const issued = date && partialDate(date);
      return issued ? [[record.id, issued]] : [];
    }),
  );
}
