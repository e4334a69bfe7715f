import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface AstroRun {
  ok: boolean;
  /** What Astro printed, both streams in the order they came. */
  output: string;
}

/**
 * Runs `astro build` into a folder of its own. Astro logs some lost pages as `[ERROR]` and still exits with 0
 * (withastro/astro#18054), so such a line counts as a failure too.
 * @param out folder for the pages, relative to the root: "dist.next"
 */
export function runAstroBuild(root: string, { out, url }: { out: string; url: string }): Promise<AstroRun> {
  const env = astroEnvironment({ RECKON_URL: url, RECKON_OUT_DIR: out, NO_COLOR: '1' });
  return new Promise((done) => {
    const child = spawn(process.execPath, [astroProgram(root), 'build'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => {
      const output = chunks.join('');
      done({ ok: code === 0 && !/\[ERROR\]/.test(output), output });
    });
  });
}

/** Runs `astro dev` in the foreground until it ends; its exit code. */
export function runAstroDev(root: string, { args }: { args: string[] }): Promise<number> {
  const env = astroEnvironment({ ASTRO_DEV_BACKGROUND: '0' });
  return new Promise((done) => {
    const child = spawn(process.execPath, [astroProgram(root), 'dev', ...args], { cwd: root, env, stdio: 'inherit' });
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
