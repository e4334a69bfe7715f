import { sha256 } from '../../io/artefacts.ts';
import { readBytes } from '../../io/bytes.ts';
import { checkPicture } from '../../io/pictures/check-picture.ts';
import { checkSvg } from '../../io/pictures/check-svg.ts';
import { fileKind, PICTURE_NAME } from '../../io/pictures/file-kind.ts';
import { listFiles } from '../../io/project.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workshop } from '../workshop.ts';

/** Left by git and by systems; they never reach the site. */
const LEFT = /(?:^|\/)(?:\.gitkeep|\.keep|\.gitignore|\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const HIDDEN_AND_MEANT = /^(?:\.nojekyll$|\.well-known\/[^.])/;
/** Reserved by URLs, or by Windows, where the site may be built or downloaded. */
const NO_NAME = /[?#%\\:*"<>|\p{Cc}\p{Cf}]/u;
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;
const KILOBYTE = 1000;

/** Everything in public/ is published as it is: nothing of it may be hidden, run, be broken or be too large. */
export async function checkPublicFiles(
  workshop: Pick<Workshop, 'root' | 'site' | 'cache' | 'codeHash'>,
): Promise<Problem[]> {
  const { files } = listFiles(workshop.root, 'public', { hidden: true });
  const problems = checkAlike(files);
  for (const file of files) {
    if (LEFT.test(file)) continue;
    const named = checkName(file);
    problems.push(...named);
    // One fault of a file is enough: what is hidden or misnamed has to go anyway.
    if (named.length === 0) problems.push(...(await checkFile(file, readBytes(workshop.root, file), workshop)));
  }
  return problems;
}

/** Two names that differ in capitals or in how an accent is typed are one file on many machines. */
function checkAlike(files: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const folded = file.normalize('NFC').toLowerCase();
    const first = seen.get(folded);
    if (first === undefined) {
      seen.set(folded, file);
      return [];
    }
    const reason = `differs from "${first}" in capitals or accents only, and would take its place on many machines`;
    return [problem('RK456', { path: file.slice('public/'.length), reason }, { file, line: 1, column: 1 })];
  });
}

function checkName(file: string): Problem[] {
  const path = file.slice('public/'.length);
  const at = { file, line: 1, column: 1 };
  if (/(?:^|\/)\./.test(path) && !HIDDEN_AND_MEANT.test(path)) return [problem('RK450', { path }, at)];
  const sign = NO_NAME.exec(path)?.[0];
  if (sign !== undefined) return [problem('RK456', { path, reason: `holds "${sign}", which no address can hold` }, at)];
  if (DEVICE.test(path)) return [problem('RK456', { path, reason: 'is the name of a device on Windows' }, at)];
  if (/[. ](?:\/|$)/.test(path)) return [problem('RK456', { path, reason: 'ends in a point or a space' }, at)];
  return [];
}

async function checkFile(
  file: string,
  bytes: Buffer,
  { site, cache, codeHash }: Pick<Workshop, 'site' | 'cache' | 'codeHash'>,
): Promise<Problem[]> {
  const path = file.slice('public/'.length);
  const at = { file, line: 1, column: 1 };
  const { kind, words } = fileKind(path, bytes);
  if (kind === 'program') return [problem('RK451', { path, found: words }, at)];
  if (kind === 'odd-picture') return [problem('RK453', { found: words }, at)];
  const isSvg = /\.svg$/i.test(path);
  if (!isSvg && !PICTURE_NAME.test(path)) return [];
  const kilobytes = Math.ceil(bytes.length / KILOBYTE);
  if (kilobytes > site.budgets.picture)
    return [problem('RK454', { found: `${kilobytes} KB`, most: `${site.budgets.picture} KB` }, at)];
  // The name is part of the key: it is part of what is said.
  return cache.cachedJson('picture', sha256([codeHash, file, sha256(bytes)].join('\0')), () =>
    isSvg ? checkSvg(file, bytes) : checkPicture(file, bytes),
  );
}
