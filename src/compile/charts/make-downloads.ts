import { chartFile } from '../../model/address.ts';
import type { ChartData, ChartSpec } from '../../model/chart.ts';
import type { CompiledChart } from '../../model/compiled.ts';
import type { Problem } from '../../model/problem.ts';
import type { PendingPicture } from '../pictures.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import type { Workshop } from '../workshop.ts';
import { chartCsv } from './chart-csv.ts';
import { chartJson } from './chart-json.ts';
import { makePicture } from './chart-picture.ts';
import { pictureTexts } from './picture-texts.ts';

type Downloads = Pick<CompiledChart, 'csv' | 'rawCsv' | 'json' | 'svg' | 'png'>;

interface Making {
  spec: ChartSpec;
  data: ChartData;
  report: DerivedReport;
  workshop: Workshop;
}

/**
 * Makes what readers can take along from a chart: rows, spec and picture; files by their address below the site root. Of rows
 * that are kept back there is the picture alone.
 */
export async function makeDownloads(
  chart: Omit<CompiledChart, keyof Downloads>,
  { spec, data, report, workshop }: Making,
): Promise<{ downloads: Downloads; files: Record<string, string>; pictures: PendingPicture[]; problems: Problem[] }> {
  const { content, locale } = report;
  const at = (ending: string): string => chartFile(content.slug, chart.id, ending);
  const picture = await makePicture(
    {
      id: chart.id,
      spec,
      data,
      locale,
      texts: pictureTexts(chart, { report, workshop }),
      at: content.charts.locate([chart.id]),
      path: at('.png'),
    },
    workshop,
  );
  const rows = chart.keptBack === undefined ? rowFiles(chart, { spec, data, report }) : undefined;
  const downloads = { ...rows?.addresses, svg: at('.svg'), ...(picture.png ? { png: at('.png') } : {}) };
  const files = { ...rows?.files, [downloads.svg]: picture.svg };
  return { downloads, files, pictures: picture.png ? [picture.png] : [], problems: picture.problems };
}

/** The rows of a chart as CSV, safe and raw, and with its spec as JSON. */
function rowFiles(
  { id, description, sources }: Pick<CompiledChart, 'id' | 'description' | 'sources'>,
  { spec, data, report }: Omit<Making, 'workshop'>,
): { addresses: Pick<CompiledChart, 'csv' | 'rawCsv' | 'json'>; files: Record<string, string> } {
  const at = (ending: string): string => chartFile(report.content.slug, id, ending);
  const addresses = { csv: at('.csv'), rawCsv: at('.raw.csv'), json: at('.json') };
  const files = {
    [addresses.csv]: chartCsv(data, 'safe'),
    [addresses.rawCsv]: chartCsv(data, 'raw'),
    [addresses.json]: chartJson(id, { report, spec, data, description, sources }),
  };
  return { addresses, files };
}
