import { z } from 'zod';

export const FORMATS = ['text', 'markdown', 'json'] as const;
const FormatSchema = z.enum(FORMATS);
export type TableFormat = z.output<typeof FormatSchema>;

/** One printed number that is not what it was. */
export interface Change {
  id: string;
  label: string;
  /** The id it had before, when that was another. */
  was?: string;
  /** As printed; absent for a figure that is new, or gone. */
  before?: string;
  after?: string;
  /** Relative change of the value; absent when there is nothing to compare. */
  change?: number;
  /** Where it is used: "prose 2×", "chart levels". */
  uses: string[];
}

/** The changes of one report. */
export interface ReportChanges {
  slug: string;
  changes: Change[];
}

export const isFormat = (text: string): text is TableFormat => FormatSchema.safeParse(text).success;

/** All changes, each with its report. */
export function listChanges(reports: readonly ReportChanges[]): (Change & { report: string })[] {
  return reports.flatMap(({ slug, changes }) => changes.map((change) => ({ report: slug, ...change })));
}

/** Changes as a table: for a terminal, for the page of a pull request, or for other programs. */
export function renderChanges(reports: readonly ReportChanges[], format: TableFormat): string {
  if (format === 'json') return JSON.stringify(listChanges(reports), null, 2);
  const changed = reports.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return 'No printed figure changes.';
  return format === 'markdown'
    ? changed.map(renderMarkdown).join('\n\n')
    : changed.map(({ slug, changes }) => `${slug}\n${renderText(changes)}`).join('\n\n');
}

/** Columns for a terminal: id, old → new, change in per cent, where it is used. */
export function renderText(changes: readonly Change[]): string {
  const rows = changes.map((change) => cellsOf(change));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows
    .map(([name = '', before = '', after = '', change = '', uses = '']) => {
      const pad = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text));
      const moved = ' '.repeat((widths[3] ?? 0) - widthOf(change)) + change;
      return `${pad(name, 0)}  ${pad(before, 1)} → ${pad(after, 2)}  ${moved}  ${uses}`.trimEnd();
    })
    .join('\n');
}

function renderMarkdown({ slug, changes }: ReportChanges): string {
  const count = `${changes.length} printed ${changes.length === 1 ? 'figure changes' : 'figures change'}`;
  const head = '| figure | before | after | change | used in |\n| --- | --- | --- | ---: | --- |';
  const rows = changes.map((change) => {
    const [, ...cells] = cellsOf(change).map(escapeMarkdown);
    return `| ${escapeMarkdown(change.label)} \`${change.id}\`${change.was ? ` (was \`${change.was}\`)` : ''} | ${cells.join(' | ')} |`;
  });
  return `**${slug}**: ${count}\n\n${head}\n${rows.join('\n')}`;
}

function cellsOf({ id, was, before, after, change, uses }: Change): string[] {
  return [
    was === undefined ? id : `${id} (was ${was})`,
    before ?? 'new',
    after ?? 'gone',
    change === undefined ? '' : percent(change),
    uses.join('; '),
  ];
}

/** 0.2 → "+20.0 %"; a change that rounds to nothing is not called one. */
function percent(change: number): string {
  const text = (change * 100).toFixed(1);
  if (Number(text) === 0) return change === 0 ? '' : '< 0.1 %';
  return `${change > 0 ? '+' : '−'}${text.replace('-', '')} %`;
}

/** Texts of writers must neither end a cell nor become markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~#]/g, '\\$&');
}

/** Columns of a terminal that a text takes: combining marks take none, East Asian wide characters two. */
function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
