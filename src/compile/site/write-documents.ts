import { writeIfNew } from '../../io/artefacts.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { SiteWorld } from './documents/contract.ts';
import { documentMakers } from './documents/index.ts';

/** Makes and writes all documents of the site among the files that go into it as they are; their addresses below its root. */
export async function writeDocuments(world: SiteWorld): Promise<string[]> {
  const paths: string[] = [];
  for (const make of documentMakers) {
    for (const [path, content] of Object.entries(await make(world))) {
      if (world.publicFiles.has(path)) continue;
      writeIfNew(`${world.root}/${ARTEFACTS.files}/${path}`, content);
      paths.push(path);
    }
  }
  return paths;
}
