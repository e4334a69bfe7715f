import { problem } from '../../model/errors/index.ts';
import { parseContent } from '../../model/parse.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { SignOffSchema, type SignOffSpec } from '../../model/sign-off.ts';
import { readOptionalYaml } from './optional-yaml.ts';

export const SIGN_OFF_FILE = 'sign-off.yaml';

/** Reads sign-off.yaml, which `npm run sign` writes and a report need not have. */
export function readSignOffs(root: string, dir: string): { values: SignOffSpec[]; problems: Problem[] } {
  const path = `${dir}/${SIGN_OFF_FILE}`;
  const { data, locate, problems } = readOptionalYaml(root, path);
  if (data === null || problems.length > 0) return { values: [], problems };
  if (!Array.isArray(data)) {
    const reason = 'the file is a list of sign-offs, which `npm run sign` writes';
    return { values: [], problems: [problem('RK007', { where: path, reason, found: data }, locate([]))] };
  }
  const parsed = data.map((raw, place) => {
    const within: Locator = (at, offset, part) => locate([place, ...at], offset, part);
    return parseContent(SignOffSchema, raw, within, `sign-off ${place + 1}`);
  });
  return {
    values: parsed.flatMap(({ value }) => value ?? []),
    problems: parsed.flatMap((entry) => entry.problems),
  };
}
