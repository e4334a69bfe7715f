import { waitForReports } from '../../io/astro.ts';

/** As much of a plugin of Vite as is used here; Vite itself is Astro's dependency, not ours. */
interface BuildStep {
  name: string;
  apply: 'build';
  buildApp: { order: 'post'; handler: () => Promise<void> };
}

/**
 * Holds Astro between its bundles and its first page until the reports are compiled. Astro makes pages in a step of the
 * same order from a plugin that is enforced last, so this one comes before it.
 */
export function waitingForReports(): BuildStep {
  return { name: 'reckon:waiting-for-reports', apply: 'build', buildApp: { order: 'post', handler: waitForReports } };
}
