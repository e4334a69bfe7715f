import { renderChart } from '../../charts/render-chart.ts';
import { sha256 } from '../../io/artefacts.ts';
import type { ChartData, ChartSpec } from '../../model/chart.ts';
import type { CompiledChart } from '../../model/compiled.ts';
import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { emptyRecord } from '../../model/record.ts';
import type { Locale } from '../../model/site.ts';
import type { PendingPicture } from '../pictures.ts';
import { namesBrokenTable } from '../read/broken-tables.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { findRetraction, retractedTitle } from '../report/retraction.ts';
import type { Workshop } from '../workshop.ts';
import { type ChartSources, readChartData } from './chart-data.ts';
import { withExtras } from './chart-extras.ts';
import { chartFigures } from './chart-figures.ts';
import { chartSources } from './chart-sources.ts';
import { checkRange } from './check-range.ts';
import { checkOwnTable, drawnRows, keptBackRows } from './kept-back-rows.ts';
import { makeDownloads } from './make-downloads.ts';
import { type ChartTexts, type ResolveText, resolveSpec } from './resolve-spec.ts';
import { withRoles } from './with-roles.ts';
import { withoutPlaces } from './without-places.ts';

export interface ChartsResult {
  charts: Record<string, CompiledChart>;
  /** What each chart was drawn from, for the card, which lays it out for its own box. */
  drawings: Record<string, { spec: ChartSpec; data: ChartData }>;
  /** Files to publish, by their address below the site root. */
  files: Record<string, string>;
  pictures: PendingPicture[];
  drawn: number;
  problems: Problem[];
}

/** Draws every chart of a report; one whose data, spec and code are the same as before is taken from the cache. */
export async function compileCharts(
  report: DerivedReport,
  resolve: ResolveText,
  workshop: Workshop,
): Promise<ChartsResult> {
  const result: ChartsResult = {
    charts: emptyRecord(),
    drawings: emptyRecord(),
    files: {},
    pictures: [],
    drawn: 0,
    problems: [],
  };
  for (const [id, spec] of Object.entries(report.content.charts.values)) {
    const compiled = await compileChart(id, spec, { report, resolve, workshop });
    result.problems.push(...compiled.problems);
    if (!compiled.chart) continue;
    result.charts[id] = compiled.chart;
    result.drawings[id] = compiled.drawing;
    Object.assign(result.files, compiled.files);
    result.pictures.push(...compiled.pictures);
    if (compiled.drawn) result.drawn += 1;
  }
  return result;
}

interface Making {
  report: DerivedReport;
  resolve: ResolveText;
  workshop: Workshop;
}

async function compileChart(id: string, raw: ChartSpec, making: Making) {
  const { report, resolve, workshop } = making;
  const at = report.content.charts.locate;
  const resolved = resolveSpec(id, raw, { at, resolve });
  const { spec, problems } = resolved;
  const texts = textsOf(resolved.texts, report);
  const rows = await readChartData(id, spec, { sources: sourcesOf(report), at });
  const read = rows.data ? await withExtras(spec, rows.data, { id, root: workshop.root, report }) : { problems: [] };
  problems.push(...rows.problems, ...read.problems, ...(read.data ? checkRange(read.data) : []));
  if (!read.data || problems.length > 0) return { problems };
  const keptBack = keptBackRows(rows.tables, report.content);
  if (keptBack) problems.push(...checkOwnTable(spec, { data: read.data, texts, at: at([id, 'data']) }));
  const full = withRoles(spec, report.content.data.tables);
  const { picture, drawn } = await draw(id, { spec: full, data: read.data, locale: report.locale }, workshop);
  problems.push(...picture.problems, ...checkSize(picture, at([id], 0, 'key')));
  const shown = {
    id,
    kind: spec.kind,
    ...texts,
    description: texts.description ?? picture.description,
    wide: picture.wide,
    narrow: picture.narrow,
    table: keptBack ? drawnRows(spec, picture.table) : picture.table,
    ...(keptBack ? { keptBack } : {}),
    key: picture.key,
    ...(picture.remarks.length > 0 ? { remarks: picture.remarks } : {}),
    sources: chartSources(spec, { report, data: read.data }),
    figures: chartFigures(texts, read.data),
  };
  const drawing = { spec: full, data: read.data };
  const { downloads, files, pictures, problems: unmade } = await makeDownloads(shown, { ...drawing, report, workshop });
  problems.push(...unmade);
  const chart: CompiledChart = { ...shown, ...downloads };
  return { chart, drawing, drawn, problems, files, pictures };
}

/** A chart of a retracted report says so wherever it stands: on cards, in frames, as a file of its own. */
function textsOf(texts: ChartTexts, { content }: DerivedReport): ChartTexts {
  return findRetraction(content) ? { ...texts, title: retractedTitle(texts.title) } : texts;
}

/** Both layouts stand in the page, which a phone has to load and lay out. */
const MOST_BYTES = 500_000;

function checkSize({ wide, narrow }: Pick<CompiledChart, 'wide' | 'narrow'>, at: Position): Problem[] {
  const bytes = wide.svg.length + narrow.svg.length;
  if (bytes <= MOST_BYTES) return [];
  return [problem('RK305', { kilobytes: Math.ceil(bytes / 1000), most: MOST_BYTES / 1000 }, at)];
}

/** Draws one chart, or takes the picture that the same inputs gave before. */
async function draw(
  id: string,
  { spec, data, locale }: { spec: ChartSpec; data: ChartData; locale: Locale },
  { cache, measure, codeHash }: Pick<Workshop, 'cache' | 'measure' | 'codeHash'>,
) {
  const key = sha256(JSON.stringify([id, spec, withoutPlaces(data), locale, codeHash]));
  let drawn = false;
  const render = () => renderChart({ id, spec, data, measure, locale });
  const kept = await cache.cachedJson('chart', key, () => {
    drawn = true;
    return render();
  });
  if (kept.problems.length === 0) return { picture: kept, drawn };
  // Problems point into charts.yaml, where a line may have moved since; they are found again.
  const placed = sha256(JSON.stringify([key, data]));
  const picture = await cache.cachedJson('chart', placed, () => (drawn ? kept : render()));
  return { picture, drawn };
}

function sourcesOf({ content, figures, locale, quantilesOf }: DerivedReport): ChartSources {
  const { database, tables, isBroken } = content.data;
  return {
    tables,
    isBrokenTable: isBroken,
    locale,
    figures,
    quantilesOf,
    figureIds: content.figures.ids,
    query: async (sql) => {
      if (namesBrokenTable(sql, content.data)) return undefined;
      if (!database) return { error: 'the report has no datapackage.yaml that declares tables' };
      const result = await database.query(sql);
      if ('error' in result) return result;
      return {
        tables: result.tables,
        rows: result.rows,
        columns: result.columns.map(({ name, type }) => ({ name, title: name, type })),
      };
    },
  };
}
