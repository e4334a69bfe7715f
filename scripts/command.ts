import { enableCompileCache } from 'node:module';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { lockProject } from '../src/io/lock.ts';
import { ownFault, systemFault } from '../src/io/system-fault.ts';
import { type Problem, ProblemError } from '../src/model/problem.ts';
import { endTranscript, speakJson } from './machine.ts';
import { printProblems } from './terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Command<O extends Options> {
  usage: string; // "npm run figures -- [report]"
  about: string;
  options: O;
  /** Whether a report may be named, or must be; without it, any further word is a mistake. */
  report?: 'optional' | 'required';
  /** What is wrong with the values of the options and with the words beside them, if anything is. */
  refuses?: (values: Args<O>['values'], positionals: Args<O>['positionals']) => string | undefined;
  /** False for a command that may stay: it would keep the folder from all others. */
  locks?: boolean;
  /** True for a command that always stays, and so never comes to print a document. */
  stays?: boolean;
  run: (args: Args<O>) => Promise<number> | number;
}

type Args<O extends Options> = { root: string } & Pick<
  ReturnType<typeof parseArgs<{ options: O & typeof HELP; allowPositionals: true }>>,
  'values' | 'positionals'
>;

const HELP = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;

const EXIT_CODES =
  'Exit codes: 0 all is right, 1 a problem in the content or the site, 2 arguments that cannot be used.';

/**
 * Runs a command: reads its arguments, holds the folder's lock, prints what went wrong.
 * Exit codes: 0 all is right · 1 a problem in the content or the site · 2 arguments that cannot be used.
 */
export async function runCommand<O extends Options>(command: Command<O>): Promise<void> {
  // As Astro does: Node keeps the code that it has compiled, and the types it took out of it, in its own folder.
  enableCompileCache();
  const wantsJson = process.argv.includes('--json');
  if (wantsJson) speakJson(/npm run ([\w:]+)/.exec(command.usage)?.[1] ?? '');
  await judgeAndRun(command);
  endTranscript(Number(process.exitCode ?? 0));
}

async function judgeAndRun<O extends Options>({
  usage,
  about,
  options,
  report,
  refuses,
  locks = true,
  stays = false,
  run,
}: Command<O>): Promise<void> {
  let args: Omit<Args<O>, 'root'>;
  try {
    args = parseArgs({ options: { ...options, ...HELP }, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? firstSentence(error.message) : String(error), usage);
  }
  if ('help' in args.values && args.values.help) {
    console.log(`${about}\nUsage: ${usage}`);
    if (!stays) console.log('With --json it prints one JSON document on standard output, and nothing else there.');
    console.log(EXIT_CODES);
    return;
  }
  if (stays && 'json' in args.values && args.values.json) return refuse('--json is for commands that end.', usage);
  const surplus = args.positionals[report ? 1 : 0];
  if (surplus !== undefined) return refuse(`"${surplus}" is one word too many.`, usage);
  if (report === 'required' && args.positionals.length === 0) return refuse('Name the report.', usage);
  const reason = refuses?.(args.values, args.positionals);
  if (reason) return refuse(reason, usage);
  const root = process.cwd();
  try {
    const release = locks ? lockProject(root) : () => undefined;
    try {
      process.exitCode = await run({ root, ...args });
    } finally {
      release();
    }
  } catch (error) {
    if (process.env.RECKON_STACK) console.error(error);
    const { problems } = error instanceof ProblemError ? error : { problems: [faultOf(error, root)] };
    printProblems(problems);
    process.exitCode = 1;
  }
}

const faultOf = (error: unknown, root: string): Problem => systemFault(error, root) ?? ownFault(error, root);

function refuse(reason: string, usage: string): void {
  console.error(`${reason}\nUsage: ${usage}`);
  process.exitCode = 2;
}

/** Node goes on about arguments that begin with a dash, which no command here takes. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/\.\s/);
  return first.endsWith('.') ? first : `${first}.`;
}
