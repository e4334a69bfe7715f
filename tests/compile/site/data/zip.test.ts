import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../../src/compile/site/data/zip.ts';
import { sha256 } from '../../../../src/io/artefacts.ts';

describe('zipFiles(files, day)', () => {
  const files = new Map<string, string | Uint8Array>([
    ['report.json', '{"title": "Ünïcode 🌊"}'],
    ['data/bytes.bin', Uint8Array.of(0, 255, 13, 10)],
  ]);

  it('holds every file under its name', () => {
    const read = unzipSync(zipFiles(files, '2026-11-23'));
    expect(Object.keys(read)).toEqual(['report.json', 'data/bytes.bin']);
    expect(strFromU8(read['report.json'] ?? new Uint8Array())).toBe('{"title": "Ünïcode 🌊"}');
    expect([...(read['data/bytes.bin'] ?? [])]).toEqual([0, 255, 13, 10]);
  });

  it('is the same bytes in every time zone', () => {
    const script = `import { zipFiles } from './src/compile/site/data/zip.ts';
      process.stdout.write(Buffer.from(zipFiles(new Map([['a', 'b']]), '2026-03-29')).toString('base64'));`;
    const made = ['UTC', 'Pacific/Kiritimati', 'America/Sao_Paulo'].map(
      (TZ) =>
        spawnSync(process.execPath, ['--input-type=module', '-e', script], {
          cwd: new URL('../../../../', import.meta.url),
          env: { ...process.env, TZ },
          encoding: 'utf8',
        }).stdout,
    );
    expect(made[0]).toMatch(/^UEsDB/);
    expect(new Set(made.map(sha256)).size).toBe(1);
  });
});
