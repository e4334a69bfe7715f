/** What a file is by its first bytes, whatever its name says. */
export interface FileKind {
  kind: 'picture' | 'odd-picture' | 'program' | 'other';
  /** "a JPEG picture", "a Windows program" */
  words: string;
  /** Endings that a picture of this kind may have. */
  endings: readonly string[];
}

const starts =
  (...codes: number[]) =>
  (bytes: Buffer): boolean =>
    codes.every((code, i) => bytes[i] === code);
const says =
  (text: string, at = 0) =>
  (bytes: Buffer): boolean =>
    bytes.subarray(at, at + text.length).toString('latin1') === text;
const brand =
  (...names: string[]) =>
  (bytes: Buffer): boolean =>
    says('ftyp', 4)(bytes) && names.includes(bytes.subarray(8, 12).toString('latin1'));

/** Signatures as file(1) and the specifications of the formats give them. */
const SIGNATURES: readonly [(bytes: Buffer) => boolean, FileKind['kind'], string, string[]][] = [
  [starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'picture', 'a PNG picture', ['.png']],
  [starts(0xff, 0xd8, 0xff), 'picture', 'a JPEG picture', ['.jpg', '.jpeg']],
  [says('GIF8'), 'picture', 'a GIF picture', ['.gif']],
  [(bytes) => says('RIFF')(bytes) && says('WEBP', 8)(bytes), 'picture', 'a WebP picture', ['.webp']],
  [brand('avif', 'avis'), 'picture', 'an AVIF picture', ['.avif']],
  [brand('heic', 'heix', 'hevc', 'hevx', 'mif1', 'msf1', 'heim', 'heis'), 'odd-picture', 'HEIC', []],
  [says('II*\0'), 'odd-picture', 'TIFF', []],
  [says('MM\0*'), 'odd-picture', 'TIFF', []],
  [says('8BPS'), 'odd-picture', 'a Photoshop file', []],
  [says('\0\0\0\x0cJXL '), 'odd-picture', 'JPEG XL', []],
  [starts(0xff, 0x0a), 'odd-picture', 'JPEG XL', []],
  [says('\0\0\0\x0cjP  '), 'odd-picture', 'JPEG 2000', []],
  [starts(0x7f, 0x45, 0x4c, 0x46), 'program', 'a Linux program', []],
  [says('MZ'), 'program', 'a Windows program', []],
  [starts(0xcf, 0xfa, 0xed, 0xfe), 'program', 'a macOS program', []],
  [starts(0xca, 0xfe, 0xba, 0xbe), 'program', 'a program', []],
  [says('#!'), 'program', 'a script', []],
  [says('\0asm'), 'program', 'a WebAssembly program', []],
];

/** Endings by which a system runs what a reader downloads and opens. */
const RUNS =
  /\.(?:exe|msi|dll|com|scr|bat|cmd|ps1|vbs|wsf|hta|lnk|reg|sh|bash|command|app|dmg|pkg|apk|jar|deb|rpm|so|dylib|php|phtml|cgi|asp|aspx|jsp|js|mjs|cjs|wasm|swf|htaccess)$/i;

export const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const ODD_PICTURE_NAME = /\.(?:heic|heif|tiff?|psd|bmp|jxl|jp2)$/i;

/** Pages that a browser opens as part of the site, past all that keeps the site's own pages from running anything. */
const PAGE_NAME = /\.(?:s?html?|xhtml?|xht|mht(?:ml)?|svgz)$/i;

/** What is no picture and no program by its first bytes, and must not be given out none the less. */
function foundWithin(path: string, bytes: Buffer): string | undefined {
  const text = bytes.subarray(0, MOST_LOOKED_AT).toString('latin1');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return 'a private key';
  // A search engine asks for a page that holds a line of its own and no tag.
  if (PAGE_NAME.test(path) && (text.includes('<') || path.endsWith('svgz')))
    return 'a page or picture that could run what it likes';
  if (
    /\.(?:xml|xslt?|rdf|rss|atom)$/i.test(path) &&
    /<\?xml-stylesheet|<(?:\w+:)?script\b|<(?:\w+:)?(?:stylesheet|transform)\b|<(?:\w+:)?html\b/i.test(text)
  )
    return 'XML that a browser would turn into a page';
  return undefined;
}

const MOST_LOOKED_AT = 1_000_000;

/** Tells what a file is, by its bytes and by its name. */
export function fileKind(path: string, bytes: Buffer): FileKind {
  const found = SIGNATURES.find(([fits]) => fits(bytes));
  if (found) return { kind: found[1], words: found[2], endings: found[3] };
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? '';
  const within = foundWithin(path, bytes);
  if (within) return { kind: 'program', words: within, endings: [] };
  if (RUNS.test(path)) return { kind: 'program', words: `a program by its name (${ending})`, endings: [] };
  if (ODD_PICTURE_NAME.test(path)) return { kind: 'odd-picture', words: `a picture as ${ending}`, endings: [] };
  return { kind: 'other', words: bytes.length === 0 ? 'empty' : 'no picture', endings: [] };
}
