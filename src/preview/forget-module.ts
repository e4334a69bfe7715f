import type { Server } from './server.ts';

/**
 * Makes the server read a file again that did not change: what its module becomes depends on more than the file. Astro keeps
 * evaluated modules beside Vite's graph, so both have to forget it.
 */
export function forgetModule(server: Server, path: string): void {
  for (const environment of Object.values(server.environments)) {
    for (const module of environment.moduleGraph.getModulesByFile(path) ?? []) {
      environment.moduleGraph.invalidateModule(module);
      if (!('runner' in environment) || module.id === null) continue;
      // Vite's type of a runnable environment, which Astro's hook does not name.
      const { evaluatedModules } = environment.runner as { evaluatedModules: Evaluated };
      const evaluated = evaluatedModules.getModuleById(module.id);
      if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
    }
  }
}

interface Evaluated {
  getModuleById(id: string): object | undefined;
  invalidateModule(module: object): void;
}
