import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Finding } from '../finding.ts';

/** An address of another site, and where it was written. */
export interface ExternalAddress {
  written: string;
  url: string; // as asked for
  at: Position;
}

/** What a site answered. */
type Answer =
  | { kind: 'there' }
  | { kind: 'gone'; status: number }
  | { kind: 'moved'; to: string }
  | { kind: 'silent' | 'unreachable'; reason: string };

/**
 * What the answers of other sites say about the addresses. Where not one host was found there is no network, which is
 * said once for each report, and nothing else.
 */
export function externalFindings<A extends ExternalAddress>(
  addresses: readonly (A & { slug: string })[],
  answers: ReadonlyMap<string, Answer>,
): (Finding & { slug: string })[] {
  const failed = [...answers.values()].flatMap((answer) => (answer.kind === 'unreachable' ? [answer.reason] : []));
  if (failed.length > 0 && failed.length === answers.size) return noNetwork(addresses, failed[0] ?? '');
  return addresses.flatMap(({ slug, written, url, at }) => {
    const answer = answers.get(url);
    const found = answer && problemOf(answer, written, at);
    return found ? [{ slug, problem: found, isAt: (place: string) => place === written || place === url }] : [];
  });
}

function problemOf(answer: Answer, url: string, at: Position): Problem | undefined {
  switch (answer.kind) {
    case 'there':
      return undefined;
    case 'gone':
      return problem('RK517', { url, status: answer.status }, at);
    case 'moved':
      return problem('RK518', { url, to: answer.to }, at);
    default:
      return problem('RK519', { url, reason: answer.reason }, at);
  }
}

function noNetwork<A extends ExternalAddress>(
  addresses: readonly (A & { slug: string })[],
  reason: string,
): (Finding & { slug: string })[] {
  return [...Map.groupBy(addresses, ({ slug }) => slug)].flatMap(([slug, own]) => {
    const [first] = own;
    const count = new Set(own.map(({ url }) => url)).size;
    const isAt = (place: string) => place === 'network';
    return first ? [{ slug, problem: problem('RK520', { count, reason }, first.at), isAt }] : [];
  });
}
