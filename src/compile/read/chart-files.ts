import { followImports } from '../../io/follow-imports.ts';
import { hasFile } from '../../io/project.ts';
import type { ChartSpec } from '../../model/chart.ts';
import { customFile, customFolders } from '../charts/custom-chart.ts';

/** Files of a report that its charts read beside tables, by their names below its folder: shapes of maps, modules, and what these import. */
export function chartFiles(root: string, dir: string, charts: Readonly<Record<string, ChartSpec>>): Set<string> {
  const files = Object.entries(charts).flatMap(([id, spec]) => {
    if (spec.kind === 'map') return [`${dir}/${spec.shapes.file}`];
    if (spec.kind !== 'custom') return [];
    const file = customFile(dir, id);
    return hasFile(root, file) ? followImports(root, file, customFolders(dir)).files : [];
  });
  return new Set(files.filter((file) => file.startsWith(`${dir}/`)).map((file) => file.slice(dir.length + 1)));
}
