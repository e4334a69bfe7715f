import { setTimeout as pause } from 'node:timers/promises';

/** What became of a request for a page. */
export type PageAnswer =
  | { kind: 'there' }
  | { kind: 'gone'; status: number }
  | { kind: 'moved'; to: string }
  /** It may be there for readers: it refused a program, failed, or took too long. */
  | { kind: 'silent'; reason: string }
  /** Not even its host was found: of one address this says little, of all of them that there is no network. */
  | { kind: 'unreachable'; reason: string };

export interface AskOptions {
  userAgent: string;
  /** Milliseconds for one request. */
  timeout: number;
  /** Milliseconds before the second and the third try. */
  waits: readonly number[];
}

const GONE = new Set([404, 410]);
const MOVED = new Set([301, 308]);
const ELSEWHERE = new Set([301, 302, 303, 307, 308]);
/** Answers that another try may change: too many requests, and the failures of a server. */
const WORTH_ANOTHER = new Set([408, 425, 429, 500, 502, 503, 504]);
const MOST_HOPS = 10;
const NO_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']);

/**
 * Asks whether a page is there, as a polite program does: HEAD first and GET only where HEAD is refused, with a name, a
 * limit of time, and a pause before another try.
 */
export async function askPage(url: string, options: AskOptions): Promise<PageAnswer> {
  let answer = await tryOnce(url, options);
  for (const wait of options.waits) {
    if (answer.kind !== 'silent' || !answer.again) break;
    await pause(Math.max(wait, answer.retryAfter ?? 0));
    answer = await tryOnce(url, options);
  }
  return answer.kind === 'silent' ? { kind: 'silent', reason: answer.reason } : answer;
}

type Attempt =
  | Exclude<PageAnswer, { kind: 'silent' }>
  | { kind: 'silent'; reason: string; again: boolean; retryAfter?: number };

async function tryOnce(url: string, options: AskOptions): Promise<Attempt> {
  let here = url;
  /** Whether every step so far was for good: one that is not makes the whole way one for now. */
  let forGood = true;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const response = await request(here, options);
    if ('kind' in response) return response;
    const { status, location } = response;
    if (ELSEWHERE.has(status) && location !== undefined && URL.canParse(location, here)) {
      forGood &&= MOVED.has(status);
      here = new URL(location, here).href;
      continue;
    }
    if (GONE.has(status)) return { kind: 'gone', status };
    if (status < 400) return forGood && here !== new URL(url).href ? { kind: 'moved', to: here } : { kind: 'there' };
    const wait = Number(response.retryAfter);
    const retryAfter = wait > 0 && wait <= 30 ? { retryAfter: wait * 1000 } : {};
    return { kind: 'silent', reason: `it answers ${status}`, again: WORTH_ANOTHER.has(status), ...retryAfter };
  }
  return { kind: 'silent', reason: `it leads on more than ${MOST_HOPS} times`, again: false };
}

interface Head {
  status: number;
  location: string | undefined;
  retryAfter: string | null;
}

async function request(url: string, { userAgent, timeout }: AskOptions): Promise<Head | Attempt> {
  try {
    const head = await ask(url, 'HEAD', { userAgent, timeout });
    // Many servers know no HEAD, and say so in many ways; none of them says "moved" by mistake.
    return head.status < 400 ? head : await ask(url, 'GET', { userAgent, timeout });
  } catch (error) {
    return fromError(error, timeout);
  }
}

async function ask(url: string, method: string, { userAgent, timeout }: Omit<AskOptions, 'waits'>): Promise<Head> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'User-Agent': userAgent, Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    signal: AbortSignal.timeout(timeout),
  });
  // Nobody reads the page itself.
  await response.body?.cancel();
  const { status, headers } = response;
  return { status, location: headers.get('location') ?? undefined, retryAfter: headers.get('retry-after') };
}

function fromError(error: unknown, timeout: number): Attempt {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { kind: 'silent', reason: `no answer within ${timeout / 1000} seconds`, again: true };
  const code = codeOf(error);
  if (code !== undefined && NO_HOST.has(code))
    return { kind: 'unreachable', reason: `its host is not found (${code})` };
  return {
    kind: 'silent',
    reason: code === undefined ? 'the request failed' : `the request failed (${code})`,
    again: true,
  };
}

/** fetch hides what went wrong one level down. */
function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof AggregateError) return codeOf({ cause: cause.errors[0] }) ?? codeIn(cause);
  return codeIn(cause);
}

const codeIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
    ? value.code
    : undefined;
