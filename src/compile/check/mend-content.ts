import { applyFixes, type Mended } from '../../checks/fixes/apply-fixes.ts';
import { openWritersFile } from '../../io/writers-file.ts';
import type { Problem } from '../../model/problem.ts';

/** One mistake can hide others; this many layers of them nobody has. */
const MOST_ROUNDS = 10;

/**
 * Mends what is safe to mend in content/, and looks again, until nothing more is found: a file that could not be read
 * shows its other mistakes only then.
 * @param look gives the problems of the content as it is now
 */
export async function mendContent(root: string, look: () => Promise<readonly Problem[]>): Promise<Mended[]> {
  const all: Mended[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixable = (await look()).filter(({ fix }) => fix?.edits.every(({ at }) => at.file.startsWith('content/')));
    const files = new Map(
      fixable.flatMap(({ fix }) => fix?.edits ?? []).map(({ at: { file } }) => [file, openWritersFile(root, file)]),
    );
    const { texts, mended } = applyFixes(fixable, (file) => files.get(file)?.text);
    if (mended.length === 0) break;
    for (const [file, text] of texts) files.get(file)?.write(text);
    all.push(...mended);
  }
  return all;
}
