import { spawn } from 'node:child_process';
import { createProject, type Project } from '../site/project.ts';

/** The fixture site in a folder of its own, with `npm run dev` on it. */
export interface Preview {
  project: Project;
  /** Of the home page, with "/" at its end. */
  address: string;
  /** All that the server printed so far. */
  output: () => string;
  isAlive: () => boolean;
  close: () => void;
}

export async function startPreview(port: number): Promise<Preview> {
  const project = createProject();
  const child = spawn(process.execPath, ['scripts/dev.ts', '--host', '--port', String(port)], {
    cwd: project.root,
    env: { ...process.env, NODE_ENV: 'development', VITEST: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let ended = false;
  child.on('close', () => {
    ended = true;
  });
  const address = await new Promise<string>((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const found = /http:\/\/localhost:\d+\/[^\s]*/.exec(printed)?.[0];
        if (found) done(`${found.replace('localhost', '127.0.0.1').replace(/\/$/, '')}/`);
      });
    }
    child.on('close', () => fail(new Error(`The preview ended:\n${printed}`)));
  });
  return {
    project,
    address,
    output: () => printed,
    isAlive: () => !ended,
    close() {
      child.kill();
      project.remove();
    },
  };
}
