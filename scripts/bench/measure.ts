import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Of the process that had most at once, in MB; 0 where the system does not say. */
  peak: number;
  output: string;
}

/** How often the memory of the processes is looked at; the system itself keeps the highest of each. */
const LOOK = 50;

/** Runs a program to its end. Throws with what it printed when it fails. */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  const start = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, ...familyOf(child.pid ?? 0).map(highest));
  }, LOOK);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, peak, output };
}

/** A process and all that it started, by /proc; none elsewhere. */
function familyOf(pid: number): number[] {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => [Number(name), parentOf(name)] as const),
    );
    const family = new Set([pid]);
    for (let size = 0; size !== family.size; ) {
      size = family.size;
      for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
    }
    return [...family];
  } catch {
    return [];
  }
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
}

/** The most memory that a process ever had, in MB. */
function highest(pid: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(statusOf(String(pid)))?.[1] ?? 0) / 1024;
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
