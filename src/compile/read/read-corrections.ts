import { CorrectionSchema, type CorrectionSpec } from '../../model/correction.ts';
import { problem } from '../../model/errors/index.ts';
import { parseContent } from '../../model/parse.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { readOptionalYaml } from './optional-yaml.ts';

export const CORRECTIONS_FILE = 'corrections.yaml';

export interface ReportCorrections {
  /** In the order of the file. `place` is the number of the entry, for `locate`. */
  values: (CorrectionSpec & { place: number })[];
  locate: Locator;
  problems: Problem[];
}

/** Reads corrections.yaml, which a report need not have. Each entry is parsed by itself. */
export function readCorrections(root: string, dir: string): ReportCorrections {
  const path = `${dir}/${CORRECTIONS_FILE}`;
  const { data, locate, problems } = readOptionalYaml(root, path);
  if (data === null || problems.length > 0) return { values: [], locate, problems };
  if (!Array.isArray(data)) {
    const reason = 'the file is a list of corrections, each beginning with "- date: …"';
    return { values: [], locate, problems: [problem('RK007', { where: path, reason, found: data }, locate([]))] };
  }
  const values: ReportCorrections['values'] = [];
  for (const [place, raw] of data.entries()) {
    const within: Locator = (at, offset, part) => locate([place, ...at], offset, part);
    const parsed = parseContent(CorrectionSchema, raw, within, `correction ${place + 1}`);
    problems.push(...parsed.problems);
    if (parsed.value) values.push({ ...parsed.value, place });
  }
  return { values, locate, problems };
}
