import { appendToYamlList } from '../../io/append-yaml.ts';
import { writeFileWhole } from '../../io/artefacts.ts';
import { checkCharacters } from '../../io/characters.ts';
import { hasFile } from '../../io/project.ts';
import { readYaml } from '../../io/yaml.ts';
import { ProblemError } from '../../model/problem.ts';
import type { SignOffInput } from '../../model/sign-off.ts';
import { SIGN_OFF_FILE } from '../read/read-sign-offs.ts';
import { reportDir } from '../read/report-dir.ts';
import type { FinishedReport } from '../site/report-record.ts';

/**
 * Adds a sign-off of the report as it is to its sign-off.yaml, unless the same person has signed this very version.
 * @throws ProblemError when the name holds characters that no file may hold
 */
export function signReport(
  root: string,
  { slug, report, reading }: FinishedReport,
  { by, date }: { by: string; date: string },
): { written: boolean } {
  if (report.signOffs.some((signOff) => signOff.by === by)) return { written: false };
  const faults = checkCharacters(by, '--by');
  if (faults.length > 0) throw new ProblemError(faults);
  const path = `${reportDir(slug)}/${SIGN_OFF_FILE}`;
  const text = hasFile(root, path) ? readYaml(root, path).text : '';
  const entry: SignOffInput = { reviewed_by: by, date, hash: reading };
  writeFileWhole(`${root}/${path}`, appendToYamlList(text, [entry]));
  return { written: true };
}
