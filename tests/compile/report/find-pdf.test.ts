import { describe, expect, it } from 'vitest';
import { findPdf, withPdf } from '../../../src/compile/report/find-pdf.ts';
import type { CompiledReport } from '../../../src/model/compiled.ts';
import { sealPdf } from '../../../src/model/pdf-marks.ts';
import { folderWith } from '../../io/folder.ts';

const [NOW, BEFORE] = ['0a'.repeat(32), '0b'.repeat(32)];
const pdf = (hash: string): string =>
  Buffer.from(sealPdf(Buffer.from('%PDF-1.4\n%%EOF\n'), { day: '2026-11-23', hash })).toString('latin1');
const rootWith = (hash: string): string => folderWith({ 'content/reports/rain/report.pdf': pdf(hash) });

describe('findPdf(root, slug, reading)', () => {
  it('finds the PDF of the report as it is, at an address that carries the name of the report', () => {
    const { file, problems } = findPdf(rootWith(NOW), 'rain', NOW);
    expect(file?.path).toBe('reports/rain/rain.pdf');
    expect(problems).toEqual([]);
  });

  it('offers no PDF of an earlier version, and says so', () => {
    const { file, problems } = findPdf(rootWith(BEFORE), 'rain', NOW);
    expect(file).toBeUndefined();
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['RK479 warning']);
  });

  it('says nothing where none was printed', () => {
    expect(findPdf(folderWith(), 'rain', NOW)).toEqual({ problems: [] });
  });
});

describe('withPdf(report, found)', () => {
  it('tells the page where the PDF is and how large, rounded up', () => {
    // Of the report only what is added counts here.
    const report = {} as CompiledReport;
    expect(withPdf(report, { file: { path: 'a.pdf', body: new Uint8Array(1025) }, problems: [] }).pdf).toEqual({
      path: 'a.pdf',
      kilobytes: 2,
    });
    expect(withPdf(report, { problems: [] })).toBe(report);
  });
});
