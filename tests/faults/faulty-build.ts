import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Project } from '../site/project.ts';

export interface FaultyRun {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

interface Options {
  args?: string[];
  env?: Record<string, string>;
  /** The run is killed as soon as it has printed this; with the signal that is given, else with SIGKILL. */
  killAfter?: RegExp;
  /** So long after that: a stage that prints nothing is under way. */
  delay?: number;
  signal?: NodeJS.Signals;
  /** Set by the shell that starts the build: "ulimit -n 64". */
  limit?: string;
}

/** Runs a build to which something happens. */
export function faultyBuild(project: Project, options: Options = {}): Promise<FaultyRun> {
  const { args = [], env = {}, killAfter, delay = 0, signal = 'SIGKILL', limit } = options;
  const command = [process.execPath, join(project.root, 'scripts/build.ts'), ...args];
  const [program = '', ...rest] = limit ? ['sh', '-c', `${limit} && exec "$@"`, 'sh', ...command] : command;
  const child = spawn(program, rest, {
    cwd: project.root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (killAfter?.test(output)) timer ??= setTimeout(() => child.kill(signal), delay);
    });
  return new Promise((done) => {
    child.on('close', (code, ended) => {
      clearTimeout(timer);
      done({ code, signal: ended, output });
    });
  });
}

/** Whether this machine and user can do what a fault needs: "unshare -rn true". */
export const can = (command: string): boolean => spawnSync('sh', ['-c', command], { stdio: 'ignore' }).status === 0;
