import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What unpacking sets in the environment of this process, here or in the package. */
const TOUCHED = ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'];

export interface UnpackedChromium {
  executablePath: string;
  /** Where it finds the system libraries and fonts that came with it. */
  env: Record<string, string>;
  remove: () => void;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with its libraries and fonts, for machines that have none.
 *
 * The package is made for a cloud service: it unpacks the libraries only when the environment says that it runs there,
 * writes to fixed names in the temporary folder, and takes half a file for a whole one. So each run gets a folder of its
 * own; and the environment is put back, since builds that the tests start inherit it.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or put the path of one into CHROME_PATH.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'reckon-chromium-'));
  const executablePath = await unpackInto(folder);
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: writeFontConfig(folder) },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function unpackInto(folder: string): Promise<string> {
  const before = Object.fromEntries(TOUCHED.map((name) => [name, process.env[name]]));
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own configuration names folders of the service; without a font Chromium lays out no text at all. */
function writeFontConfig(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const [fonts, cache] = [join(folder, 'fonts'), join(folder, 'font-cache')];
  writeFileSync(
    path,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return path;
}
