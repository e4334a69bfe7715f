import type { KeptBack } from '../../model/kept-back.ts';
import type { ReportContent } from '../read/read-report.ts';

export interface DataFile {
  name: string;
  title: string;
  file: string; // in the project: "content/reports/x/data/arr.csv"
  /** Below the site root; absent when the table is not offered for download. */
  address?: string;
  /** Why it is not. */
  keptBack?: KeptBack;
  licence?: string;
}

/** The tables of a report and where their files are published. One that is marked `publish: false`, or has no licence, never leaves. */
export function dataFiles({ slug, dir, data }: Pick<ReportContent, 'slug' | 'dir' | 'data'>): DataFile[] {
  return (data.package?.resources ?? []).map(({ name, title, path, publish, licence }) => {
    const terms = licence ?? data.package?.licence;
    return {
      name,
      title: title ?? name,
      file: `${dir}/${path}`,
      ...(publish && terms
        ? { address: `reports/${slug}/${path}` }
        : { keptBack: publish ? ('licence' as const) : ('choice' as const) }),
      ...(terms ? { licence: terms } : {}),
    };
  });
}
