import type { Locator } from '../model/problem.ts';
import { readText } from './text-file.ts';
import { readYaml, type Yaml } from './yaml.ts';

/**
 * Reads a JSON file that Reckon itself wrote, like a ledger: a hundred times as fast as the reading of YAML, which keeps
 * the place of every value and finds keys that stand twice. A file that is not to the byte as `JSON.stringify` writes it
 * (edited by hand, merged, broken) is read as YAML, with all that is found wrong with it then.
 * @param path relative to the root
 */
export function readWrittenJson(root: string, path: string): Yaml {
  const { text } = readText(root, path);
  const data = text === undefined ? undefined : parseWritten(text);
  if (text === undefined || data === undefined) return readYaml(root, path);
  // Places are asked for only when a value is wrong, which is seldom.
  const locate: Locator = (...place) => readYaml(root, path).locate(...place);
  return { data, locate, text, problems: [] };
}

function parseWritten(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return `${JSON.stringify(data, null, 2)}\n` === text ? data : undefined;
  } catch {
    return undefined;
  }
}
