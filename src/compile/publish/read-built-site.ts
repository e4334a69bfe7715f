import type { BuiltSite } from '../../checks/pages/contract.ts';
import { readBytes, sizeOfFile } from '../../io/bytes.ts';
import { machineFolders, readSecrets } from '../../io/machine.ts';
import { listFiles } from '../../io/project.ts';
import type { Address, Budgets } from '../../model/site.ts';

/** Files that hold no text, by their endings; everything else is looked through. */
const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|pdf|zip|gz|parquet|xlsx|mp4|webm|mp3|wasm|pagefind|pf_\w+)$/i;

interface Expectations {
  address: Address;
  budgets: Budgets;
  expected: string[];
  received: ReadonlySet<string>;
  retracted: ReadonlySet<string>;
  toolFolders: string[];
}

/** A built folder as the checks see it: which files there are, and the texts of those that have one. */
export function readBuiltSite(root: string, folder: string, expectations: Expectations): BuiltSite {
  const files = listFiles(root, folder, { hidden: true }).files.map((file) => file.slice(folder.length + 1));
  const read = (path: string): string => readBytes(root, `${folder}/${path}`).toString('utf8');
  let written: string | undefined;
  return {
    folder,
    ...expectations,
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')),
    sizeOf: (path) => sizeOfFile(root, `${folder}/${path}`),
    textOf: (path) => (NO_TEXT.test(path) ? undefined : read(path)),
    written: () => {
      written ??= readWritten(root);
      return written;
    },
    machine: { folders: machineFolders(root), secrets: readSecrets(root) },
  };
}

/** The names and texts of all content, its white space as single spaces. Read only when a page holds a doubtful word. */
function readWritten(root: string): string {
  const files = listFiles(root, 'content').files.filter((file) => !NO_TEXT.test(file));
  return files.map((file) => `${file} ${readBytes(root, file).toString('utf8')}`.replace(/\s+/g, ' ')).join(' ');
}
