import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURE = join(ROOT, 'tests/fixtures/site');
/** What a clone has beside its content. */
const ENGINE = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project with content of its own, in a folder of its own, on which commands run as a writer runs them. */
export interface Project {
  root: string;
  /** Runs a script of package.json: `run('build', ['--base', '/'])`. */
  run: (script: string, args?: string[], env?: Record<string, string>) => Run;
  /** Replaces text in a file; throws when the text is not there, so that no test changes nothing. */
  edit: (path: string, from: string, to: string) => void;
  read: (path: string) => string;
  /** Paths below a folder, sorted, with "/". */
  list: (folder: string) => string[];
  remove: () => void;
}

export interface Run {
  code: number | null;
  output: string; // both streams
}

/** Makes a project from the fixture site, or from another folder with content/ and public/. */
export function createProject(from = FIXTURE): Project {
  const root = mkdtempSync(join(tmpdir(), 'reckon-'));
  for (const name of ENGINE) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  cpSync(join(from, 'content'), join(root, 'content'), { recursive: true });
  const files = join(from, 'public');
  if (existsSync(files)) cpSync(files, join(root, 'public'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    run: (script, args = [], env = {}) => run(root, { script, args, env }),
    edit: (path, before, after) => {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(before)) throw new Error(`${path} does not hold "${before}".`);
      writeFileSync(join(root, path), text.replace(before, after));
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) => list(join(root, folder)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The hash of every file of a folder, by its path, to compare two folders whole. */
export function contents(project: Project, folder: string): Record<string, string> {
  return Object.fromEntries(
    project.list(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(project.root, folder, path)))
        .digest('hex'),
    ]),
  );
}

function run(cwd: string, { script, args, env }: { script: string; args: string[]; env: Record<string, string> }): Run {
  const result = spawnSync(process.execPath, [join(cwd, `scripts/${script}.ts`), ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
    encoding: 'utf8',
  });
  return { code: result.status, output: result.stdout + result.stderr };
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
