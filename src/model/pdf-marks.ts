/** The file of a report's folder that holds its PDF. `npm run pdf` writes it; it is committed like the ledger. */
export const PDF_FILE = 'report.pdf';

const MARK = /%reckon ([0-9a-f]{64})\n$/;

/**
 * A PDF as it may be kept: its dates are those of the report, so that printing it again gives the same bytes; it does not
 * name the system and the browser that it was printed on; and behind its end stands the hash of what it was printed from. Readers of PDF pass over a comment there (ISO 32000-1, 7.2.3).
 * @param day "2026-11-23"
 */
export function sealPdf(pdf: Uint8Array, { day, hash }: { day: string; hash: string }): Uint8Array {
  const moment = `${day.replaceAll('-', '')}000000`;
  // Of the same length as before: a PDF counts its own bytes.
  const text = latin1(pdf)
    .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${moment}`)
    .replace(/\/Creator \((?:\\.|[^\\)])*\)/, nameless);
  return bytes(`${text.endsWith('\n') ? text : `${text}\n`}%reckon ${hash}\n`);
}

/** `/Creator (Mozilla/5.0 …)` → `/Creator (Reckon   …)` */
const nameless = (entry: string): string => `${'/Creator (Reckon'.padEnd(entry.length - 1)})`;

/** The hash that `sealPdf` wrote; undefined in any other file. */
export const hashOfPdf = (pdf: Uint8Array): string | undefined => MARK.exec(latin1(pdf.slice(-100)))?.[1];

/** One character a byte, there and back. */
function latin1(data: Uint8Array): string {
  let text = '';
  for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
  return text;
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
