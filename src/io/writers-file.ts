import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { readIfThere, writeFileWhole } from './artefacts.ts';
import { findInProject } from './project-path.ts';

/** A writer's file that is to be changed in places: everything else in it stays, byte for byte. */
export interface WritersFile {
  text: string; // without its byte order mark
  write: (text: string) => void;
}

/** Opens a UTF-8 file of the project to change it; undefined for what is missing, elsewhere, or in another encoding. */
export function openWritersFile(root: string, file: string): WritersFile | undefined {
  if (!findInProject(root, file).stats?.isFile()) return undefined;
  const bytes = readIfThere(join(root, file));
  if (!bytes || !isUtf8(bytes)) return undefined;
  const whole = bytes.toString('utf8');
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  return { text: whole.slice(mark.length), write: (text) => writeFileWhole(join(root, file), mark + text) };
}

/** More than any text that a line of is shown to a person. */
const MOST_BYTES = 10_000_000;

/** Gives single lines of the project's files, each read once: `lineAt('content/site.yaml', 3)`; undefined for none. */
export function openLines(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) {
      // A problem may be that of a folder, which has no lines.
      const bytes = findInProject(root, file).stats?.isFile() ? readIfThere(join(root, file)) : undefined;
      const readable = bytes && bytes.length <= MOST_BYTES && isUtf8(bytes);
      lines = readable
        ? bytes
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .split(/\r\n|\r|\n/)
        : [];
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}
