import { type ExternalAddress, externalFindings } from '../../checks/desk/external.ts';
import type { Finding } from '../../checks/finding.ts';
import { type AskOptions, askPage, type PageAnswer } from '../../io/ask-page.ts';
import { openLinkMemory } from '../../io/link-memory.ts';
import { counted, type Progress } from '../progress.ts';
import type { Writing } from './read-writing.ts';

/** Who asks, and why; the addresses of a report are asked for once a week at the most. */
const POLITE: AskOptions = {
  userAgent: 'Mozilla/5.0 (compatible; ReckonLinkCheck/1)',
  timeout: 15_000,
  waits: [2_000, 8_000],
};
/** Milliseconds between two requests to one host. */
const BETWEEN = 500;
/** Hosts that are asked at the same time. */
const AT_ONCE = 8;

/** Asks other sites for what links and sources lead to: one request at a time for each host, and each address once. */
export async function checkExternal(
  root: string,
  reports: readonly { slug: string; writing: Writing }[],
  progress: Progress,
): Promise<Map<string, Finding[]>> {
  const addresses = reports.flatMap(({ slug, writing }) => addressesOf(writing).map((one) => ({ slug, ...one })));
  const memory = openLinkMemory(root);
  const urls = [...new Set(addresses.map(({ url }) => url))];
  const answers = new Map(urls.flatMap((url): [string, PageAnswer][] => recalled(url, memory.recall(url))));
  const toAsk = urls.filter((url) => !answers.has(url));
  const asked = await askHosts(toAsk, { ask: (url) => askPage(url, POLITE), between: BETWEEN, atOnce: AT_ONCE });
  for (const [url, answer] of asked) {
    answers.set(url, answer);
    memory.keep(url, answer);
  }
  memory.save();
  progress.done(
    'external',
    `${counted(urls.length, 'address').replace('addresss', 'addresses')}, ${toAsk.length} asked`,
  );
  return Map.groupBy(externalFindings(addresses, answers), ({ slug }) => slug) as Map<string, Finding[]>;
}

const recalled = (url: string, answer: PageAnswer | undefined): [string, PageAnswer][] =>
  answer ? [[url, answer]] : [];

export interface Asking {
  ask: (url: string) => Promise<PageAnswer>;
  /** Milliseconds between two requests to one host. */
  between: number;
  atOnce: number;
}

/** Asks for addresses, those of one host one after the other. */
export async function askHosts(
  urls: readonly string[],
  { ask, between, atOnce }: Asking,
): Promise<[string, PageAnswer][]> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const answers: [string, PageAnswer][] = [];
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [i, url] of host.entries()) {
        if (i > 0) await new Promise((done) => setTimeout(done, between));
        answers.push([url, await ask(url)]);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, hosts.length) }, work));
  return answers;
}

/** Every address of another site in the prose and in the records of the sources, without the anchor, which no server sees. */
function addressesOf({ prose, sources }: Writing): ExternalAddress[] {
  const inProse = prose.links.map(({ url, at }) => ({ written: url, at }));
  const inSources = sources.flatMap(({ record: { URL: url }, at }) =>
    url === undefined ? [] : [{ written: url, at }],
  );
  return [...inProse, ...inSources]
    .filter(({ written }) => /^https?:/i.test(written) && URL.canParse(written))
    .map(({ written, at }) => ({ written, url: withoutAnchor(written), at }));
}

function withoutAnchor(url: string): string {
  const whole = new URL(url);
  whole.hash = '';
  return whole.href;
}
