import { type LoadedModule, loadChartModule } from '../../io/chart-module.ts';
import { hasFile, listFiles } from '../../io/project.ts';
import { problem } from '../../model/errors/index.ts';
import type { Position } from '../../model/problem.ts';
import { nearest } from '../../model/suggest.ts';

/** Where a custom chart may import from, beside the report's own folder: all of it is part of the keys of artefacts. */
const SHARED = ['content/shared', 'src/charts', 'src/figures', 'src/model'];

/** Loads the module that draws a chart of `kind: custom`. */
export async function loadCustomChart(
  root: string,
  dir: string,
  { id, at }: { id: string; at: Position },
): Promise<LoadedModule> {
  const file = customFile(dir, id);
  if (hasFile(root, file)) return loadChartModule(root, file, [dir, ...SHARED]);
  const there = listFiles(root, `${dir}/charts`).files.map((path) => path.slice(dir.length + 1));
  return {
    files: [],
    problems: [problem('RK370', { file: `charts/${id}.ts`, near: nearest(`charts/${id}.ts`, there) }, at)],
  };
}

export const customFile = (dir: string, id: string): string => `${dir}/charts/${id}.ts`;

export const customFolders = (dir: string): string[] => [dir, ...SHARED];
