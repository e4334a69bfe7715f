import { hasFile } from '../../io/project.ts';
import { readYaml, type Yaml } from '../../io/yaml.ts';

/** Reads a YAML file that need not be there; a missing or empty one holds nothing and has no problem. */
export function readOptionalYaml(root: string, path: string): Yaml {
  if (hasFile(root, path)) return readYaml(root, path);
  return { data: null, locate: () => ({ file: path, line: 1, column: 1 }), text: '', problems: [] };
}
