import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHosts } from '../../src/compile/check/check-external.ts';
import { askPage } from '../../src/io/ask-page.ts';
import { openLinkMemory } from '../../src/io/link-memory.ts';
import { folderWith } from './folder.ts';

const OPTIONS = { userAgent: 'ReckonLinkCheck/1', timeout: 400, waits: [1, 1] };

describe('askPage(url, options)', () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  let busyFor = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
      const answer = (status: number, headers: Record<string, string> = {}) =>
        response.writeHead(status, headers).end();
      if (request.url === '/there') return answer(200);
      if (request.url === '/no-head') return answer(request.method === 'HEAD' ? 405 : 200);
      if (request.url === '/moved') return answer(301, { Location: '/there' });
      if (request.url === '/for-now') return answer(302, { Location: '/there' });
      if (request.url === '/round') return answer(301, { Location: '/round' });
      if (request.url === '/refused') return answer(403);
      if (request.url === '/busy') return answer(busyFor-- > 0 ? 503 : 200);
      if (request.url === '/slow') return undefined;
      return answer(404);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server on a port has an address of that form
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/there', { kind: 'there' }],
    ['/no-head', { kind: 'there' }],
    ['/for-now', { kind: 'there' }],
    ['/gone', { kind: 'gone', status: 404 }],
    ['/refused', { kind: 'silent', reason: 'it answers 403' }],
    ['/round', { kind: 'silent', reason: 'it leads on more than 10 times' }],
    ['/slow', { kind: 'silent', reason: 'no answer within 0.4 seconds' }],
  ])('knows what %s answers', async (path, answer) => {
    expect(await askPage(`${origin}${path}`, OPTIONS)).toEqual(answer);
  });

  it('says where a page went for good', async () => {
    expect(await askPage(`${origin}/moved`, OPTIONS)).toEqual({ kind: 'moved', to: `${origin}/there` });
  });

  it('tries again where a server is busy, and no more often than it may', async () => {
    busyFor = 2; // a HEAD and a GET
    expect(await askPage(`${origin}/busy`, OPTIONS)).toEqual({ kind: 'there' });
    busyFor = 99;
    asked.length = 0;
    expect(await askPage(`${origin}/busy`, OPTIONS)).toEqual({ kind: 'silent', reason: 'it answers 503' });
    expect(asked).toHaveLength(6); // three tries of two requests
    expect(asked[0]).toBe('HEAD /busy ReckonLinkCheck/1');
  });

  it('tells a host that is not found from one that is silent', async () => {
    expect(await askPage('http://reckon.invalid/', OPTIONS)).toMatchObject({ kind: 'unreachable' });
  });
});

describe('askHosts(urls, asking)', () => {
  it('asks for one page of a host at a time, and for several hosts at once', async () => {
    const underWay = new Map<string, number>();
    let most = 0;
    let together = 0;
    const ask = async (url: string) => {
      const { host } = new URL(url);
      underWay.set(host, (underWay.get(host) ?? 0) + 1);
      most = Math.max(most, underWay.get(host) ?? 0);
      together = Math.max(
        together,
        [...underWay.values()].reduce((a, b) => a + b),
      );
      await new Promise((done) => setTimeout(done, 5));
      underWay.set(host, (underWay.get(host) ?? 0) - 1);
      return { kind: 'there' as const };
    };
    const urls = ['https://a/1', 'https://a/2', 'https://b/1', 'https://a/3', 'https://b/2'];
    const answers = await askHosts(urls, { ask, between: 0, atOnce: 8 });
    expect(answers.map(([url]) => url).sort()).toEqual(urls.toSorted());
    expect([most, together]).toEqual([1, 2]);
  });
});

describe('openLinkMemory(root, now)', () => {
  const DAY = 86_400_000;
  it('keeps an answer for a week, and no failure at all', () => {
    const root = folderWith();
    const memory = openLinkMemory(root, 10 * DAY);
    memory.keep('https://a/', { kind: 'there' });
    memory.keep('https://b/', { kind: 'silent', reason: 'it answers 503' });
    memory.save();
    expect(openLinkMemory(root, 16 * DAY).recall('https://a/')).toEqual({ kind: 'there' });
    expect(openLinkMemory(root, 16 * DAY).recall('https://b/')).toBeUndefined();
    expect(openLinkMemory(root, 17 * DAY).recall('https://a/')).toBeUndefined();
  });
});
