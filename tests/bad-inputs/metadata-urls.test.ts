import { describe } from 'vitest';
import { type BadInput, testEach } from './bad-input.ts';

/** Another address of the site, at line 2, column 6 of site.yaml. */
const url = (text: string, code: string, says?: RegExp): BadInput => ({
  id: 'metadata-urls-01',
  name: `url: ${text}`,
  files: { '/content/site.yaml': [['https://example.org/repo/', text]] },
  finds: [`content/site.yaml:2:6 ${code}`],
  ...(says ? { says } : {}),
});

describe('addresses of a site that nobody can open', () => {
  testEach([
    url('example.org', 'RK007'),
    url('//example.org/', 'RK007'),
    url('ftp://example.org/', 'RK007'),
    url('http://localhost:4321/', 'RK173', /full address with https/),
    url('http://127.0.0.1/', 'RK173'),
    url('https://user:pass@example.org/', 'RK173'),
    url('https://example.org/?page=1', 'RK173'),
    url('https://example.org/#top', 'RK173'),
    url('"https://exa mple.org/"', 'RK007'),
    {
      id: 'metadata-urls-01, missing',
      name: 'no address',
      files: { '/content/site.yaml': [['url: https://example.org/repo/\n', '']] },
      finds: ['content/site.yaml:1:1 RK008'],
    },
    {
      id: 'metadata-urls-09',
      name: 'a language of the site that is no tag',
      files: { '/content/site.yaml': [['en-GB', 'british english']] },
      finds: ['content/site.yaml:5:11 RK007'],
    },
    {
      id: 'metadata-urls-09, unknown',
      name: 'a site without its file',
      files: { '/content/site.yaml': null },
      finds: ['content/site.yaml:1:1 RK001'],
    },
  ]);
});
