import type { CompiledTable } from '../../model/compiled-table.ts';
import type { ReportContent } from '../read/read-report.ts';
import { dataFiles } from './data-files.ts';

/** What pages and downloads tell of the tables of a report. One that is not offered has no address. */
export function compileTables(content: Pick<ReportContent, 'slug' | 'dir' | 'data'>): CompiledTable[] {
  const files = dataFiles(content);
  return (content.data.package?.resources ?? []).flatMap((resource, i): CompiledTable[] => {
    const { name, description, schema } = resource;
    const file = files[i];
    const table = content.data.tables[name];
    if (!file || !table) return [];
    const address = `reports/${content.slug}/tables/${name}`;
    return [
      {
        name,
        title: file.title,
        ...(description ? { description } : {}),
        ...(file.licence ? { licence: file.licence } : {}),
        fields: schema.fields,
        primaryKey: [schema.primaryKey ?? []].flat(),
        rows: table.rows.length,
        sources: table.sources,
        ...(file.keptBack ? { keptBack: file.keptBack } : {}),
        ...(file.address ? { path: file.address, csv: `${address}.csv`, json: `${address}.json` } : {}),
      },
    ];
  });
}
