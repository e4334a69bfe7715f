import { describe, expect, it } from 'vitest';
import { type BadInput, type Changes, compileWith, testEach } from './bad-input.ts';
import { MDX } from './sound-report.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
/** A paragraph at line 11 with a link or a picture at column 3. */
const prose = (text: string): Changes => ({ 'index.mdx': `${MDX}\nA ${text} word.\n`, '/public/mark.svg': SVG });
const at = (id: string, text: string, code: string, says?: RegExp): BadInput => ({
  id,
  name: text,
  files: prose(text),
  finds: [`index.mdx:11:3 ${code}`],
  ...(says ? { says } : {}),
});

describe('links and pictures that lead nowhere, or where nobody should go', () => {
  testEach([
    at('links-assets-01', '![rain](rain.png)', 'RK162'),
    at('links-assets-01', '![rain](./mark.svg)', 'RK162', /Write "\/mark\.svg"/),
    at('links-assets-02', '![rain](/rain.png)', 'RK162'),
    at('links-assets-02', '![rain](/Mark.svg)', 'RK162', /Did you mean "\/mark\.svg"/),
    at('links-assets-08', '[rain](/reports/rein/)', 'RK162', /Did you mean "\/reports\/rain\/"/),
    at('links-assets-08', '[rain](../rein/)', 'RK162'),
    at('links-assets-10', '[rain](/reports/rain)', 'RK162', /ends with a slash/),
    at('links-assets-10', '[rain](/reports/rain.html)', 'RK162'),
    at('links-assets-11', '[rain](http://localhost:4321/reports/rain/)', 'RK301', /one machine only/),
    at('links-assets-11', '[rain](http://127.0.0.1/)', 'RK301'),
    at('links-assets-11', '[rain](http://[::1]:4321/)', 'RK301'),
    at('links-assets-11', '[rain](file:///etc/passwd)', 'RK301', /scheme file:/),
    at('links-assets-11', '[rain](https://token@example.org/)', 'RK301', /user name or password/),
    at('links-assets-11', '[rain](//example.org/x)', 'RK301', /https:\/\/example\.org/),
    at('links-assets-13', '[rain](javascript:alert(1))', 'RK301', /scheme javascript:/),
    at('links-assets-13', '[rain](JaVaScRiPt:alert(1))', 'RK301'),
    at('links-assets-13', '[rain](<java\tscript:alert(1)>)', 'RK301'),
    at('links-assets-13', '[rain](data:text/html;base64,PHNjcmlwdD4=)', 'RK301', /scheme data:/),
    at('links-assets-13', '[rain](vbscript:x)', 'RK301'),
    at('links-assets-13', '![rain](data:image/svg+xml,<svg/>)', 'RK301'),
    at('links-assets-13', '[rain]()', 'RK301', /is empty/),
    at('links-assets-13', '![rain](https://example.org/x.png)', 'RK301', /another site/),
    {
      id: 'links-assets-13, reference',
      name: 'a link that is told below the text',
      files: { 'index.mdx': `${MDX}\nA [rain][1] word.\n\n[1]: javascript:alert(1)\n` },
      finds: ['index.mdx:13:1 RK301'],
    },
    {
      id: 'links-assets-08, reference',
      name: 'a link whose address is told nowhere',
      files: prose('[rain][gauge]'),
      finds: ['index.mdx:11:3 RK307'],
    },
    {
      id: 'links-assets-14',
      name: 'a data file of more than 25 MB for download',
      files: {
        'data/rain.csv': [
          ['dry', `${'x'.repeat(90_000)}\n${`2020,1,confirmed,${'y'.repeat(90_000)}\n`.repeat(290)}2022,1,confirmed,`],
        ],
      },
      finds: ['data/rain.csv:1:1 RK306 (warning)'],
    },
  ]);

  it.each([
    '[rain](/reports/rain/)',
    '[rain](../rain/)',
    '[rain](./)',
    '[rain](/)',
    '[rain](data/rain.csv)',
    '[rain](/reports/rain/data/rain.csv)',
    '[rain](https://example.org/x?y=1#z)',
    '[rain](mailto:rain@example.org)',
    '![rain](/mark.svg)',
    '![rain](../../mark.svg)',
  ])('takes %s', async (text) => {
    expect((await compileWith(prose(text))).found).toEqual([]);
  });
});
