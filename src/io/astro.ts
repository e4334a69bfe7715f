import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface AstroRun {
  ok: boolean;
  /** What Astro printed, both streams in the order they came. */
  output: string;
}

/** An `astro build` that stops before its first page and waits there to be told how the reports turned out. */
export interface AstroBuild {
  /** Lets it make the pages from what is compiled now. */
  makePages(): Promise<AstroRun>;
  /** Ends it; no page is made. Waits until it is gone, so that nothing is written any more. */
  stop(): Promise<void>;
}

/** The variable that tells Astro's process to wait, and the word that lets it go on. */
const WAITS = 'RECKON_WAITS';
const GO = 'go';

/**
 * Starts `astro build` into a folder of its own. Astro takes longer to load and to bundle than most reports take to
 * compile, and needs nothing of them until its first page: the two run side by side. It logs some lost pages as
 * `[ERROR]` and still exits with 0 (withastro/astro#18054), so such a line counts as a failure too.
 * @param out folder for the pages, relative to the root: "dist.next"
 * @param leftOut reports whose prose it does not read
 */
export function startAstroBuild(
  root: string,
  { out, url, leftOut }: { out: string; url: string; leftOut: readonly string[] },
): AstroBuild {
  const env = astroEnvironment({
    RECKON_URL: url,
    RECKON_OUT_DIR: out,
    RECKON_LEFT_OUT: leftOut.join(','),
    [WAITS]: '1',
    NO_COLOR: '1',
  });
  const child = spawn(process.execPath, [astroProgram(root), 'build'], {
    cwd: root,
    env,
    // Over the channel it learns when the command that started it is gone: see endWithParent.
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  // It may end before it is told anything; its exit code says all there is to say.
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<AstroRun>((done) => {
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => {
      const output = chunks.join('');
      done({ ok: code === 0 && !/\[ERROR\]/.test(output), output });
    });
  });
  return {
    makePages: () => {
      child.stdin?.end(GO);
      return ended;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/**
 * In Astro's process: waits for the word to go on; returns at once where nobody asked to wait.
 * @throws when the command that started it is gone, so that nothing is left behind that waits for ever
 */
export async function waitForReports(): Promise<void> {
  if (process.env[WAITS] === undefined) return;
  let word = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) word += chunk;
  if (word !== GO) throw new Error('The build was stopped before its first page.');
}

/** Runs `astro dev` in the foreground until it ends; its exit code. */
export function runAstroDev(root: string, { args }: { args: string[] }): Promise<number> {
  return runAstro(root, ['dev', ...args]);
}

/** Serves the built site of a project in the foreground until it is stopped; its exit code. */
export function runAstroPreview(root: string, { args }: { args: string[] }): Promise<number> {
  return runAstro(root, ['preview', ...args]);
}

function runAstro(root: string, args: string[]): Promise<number> {
  const env = astroEnvironment({ ASTRO_DEV_BACKGROUND: '0' });
  return new Promise((done) => {
    const child = spawn(process.execPath, [astroProgram(root), ...args], { cwd: root, env, stdio: 'inherit' });
    // A preview that outlives the command would hold its port.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Names that `import.meta.env` has of its own; a variable of the same name in the environment would take their place. */
const OWN_NAMES = ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX'];

function astroEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of OWN_NAMES) delete env[name];
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', ...more };
}

function astroProgram(root: string): string {
  const require = createRequire(join(root, 'package.json'));
  const manifest = require.resolve('astro/package.json');
  // The manifest of a package always is an object; `bin.astro` is Astro's own documented entry.
  const { bin } = require(manifest) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}
