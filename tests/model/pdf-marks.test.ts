import { describe, expect, it } from 'vitest';
import { hashOfPdf, sealPdf } from '../../src/model/pdf-marks.ts';

const HASH = '0a'.repeat(32);
/** What Chromium writes about a file it printed; the bytes between stand for a picture. */
const printed = (at: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n/Creator (Mozilla/5.0 \\(X11; Linux\\) Chrome)\n/CreationDate (D:${at}+00'00')\n/ModDate (D:${at}+00'00')\n\xff\x00\xfe\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );

describe('sealPdf(pdf, { day, hash })', () => {
  const sealed = sealPdf(printed('20261125032155'), { day: '2026-11-23', hash: HASH });

  it('gives the same bytes whenever and wherever it was printed', () => {
    expect(sealPdf(printed('20300101000000'), { day: '2026-11-23', hash: HASH })).toEqual(sealed);
    const text = Buffer.from(sealed).toString('latin1');
    expect(text).toContain("/CreationDate (D:20261123000000+00'00')\n/ModDate (D:20261123000000+00'00')");
    expect(text).not.toMatch(/Mozilla|Linux/);
  });

  it('moves no byte of what was there, since a PDF counts them', () => {
    const before = Buffer.from(printed('20261125032155'));
    for (const mark of ['startxref', '\xff\x00\xfe', '%%EOF'])
      expect(Buffer.from(sealed).indexOf(mark, 0, 'latin1')).toBe(before.indexOf(mark, 0, 'latin1'));
  });

  it('keeps the hash of what was printed, which no other file has', () => {
    expect(hashOfPdf(sealed)).toBe(HASH);
    expect(hashOfPdf(printed('20261125032155'))).toBeUndefined();
  });
});
