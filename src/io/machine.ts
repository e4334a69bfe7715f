import { availableParallelism, homedir } from 'node:os';
import { join, sep } from 'node:path';
import { readIfThere } from './artefacts.ts';
import { namesOf } from './project.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names of variables that give access to something. */
const SECRET_NAME =
  /(?:SECRET|TOKEN|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE|ACCESS_KEY|AUTH)|(?:^|_)KEY(?:$|_)/i;
const PUBLIC_NAME = /^PUBLIC_/;

/** How many things this machine can do at once. */
export const coresOfMachine = (): number => availableParallelism();

/** Folders of this machine that no page may name: the project's and the user's. One of a single name is too short to tell. */
export function machineFolders(root: string): string[] {
  return [...new Set([root, homedir()])]
    .map((folder) => folder.split(sep).join('/').replace(/\/$/, ''))
    .filter((folder) => folder.split('/').length > 2);
}

/**
 * Values that must not be published, with the names of their variables: those of the environment and of the .env files
 * of the project whose names speak of a secret. Short values and plain words are left out: any page may hold them.
 */
export function readSecrets(root: string, environment: Environment = process.env): { name: string; value: string }[] {
  const files = namesOf(root, '').filter((name) => /^\.env(?:\.|$)/.test(name) && !/\.(?:example|sample)$/.test(name));
  const pairs = [
    ...Object.entries(environment),
    ...files.flatMap((file) => parseEnv(readIfThere(join(root, file))?.toString('utf8') ?? '')),
  ];
  return pairs.flatMap(([name, value = '']) =>
    SECRET_NAME.test(name) && !PUBLIC_NAME.test(name) && isTelling(value) ? [{ name, value }] : [],
  );
}

/** Long, or of letters and digits mixed: not a word that a text could hold by itself. */
function isTelling(value: string): boolean {
  if (value.length < 8 || /\s/.test(value) || value.startsWith('/')) return false;
  return value.length >= 16 || (/\p{L}/u.test(value) && /\d/.test(value));
}

/** `NAME=value` a line, with or without quotes and `export`. */
function parseEnv(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, quoted, plain] =
      /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:["'](.*)["']|(.*?))\s*(?:\s#.*)?$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, quoted ?? plain ?? '']];
  });
}
