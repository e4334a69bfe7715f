import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As far from UTC as the world goes, and a language with its own ideas of upper case: what leans on either shows. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Copies what a build reads into a folder of its own, with the installed packages and nothing that was made before. */
export function copyInputs(root: string, paths: readonly string[]): { root: string; remove: () => void } {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'reckon-again-')));
  for (const path of paths)
    if (existsSync(join(root, path))) cpSync(join(root, path), join(place, path), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(place, 'node_modules'));
  return { root: place, remove: () => rmSync(place, { recursive: true, force: true }) };
}

/** Runs the build of a copied project, elsewhere in time and language; its exit code and what it printed. */
export function runAgain(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), ...args], {
    cwd: root,
    env: { ...process.env, ...ELSEWHERE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  return new Promise((done) => {
    child.on('error', ({ message }) => done({ code: 1, output: message }));
    child.on('close', (code) => done({ code, output: chunks.join('') }));
  });
}
