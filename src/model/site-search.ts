import type { Site } from './site.ts';

/** With fewer reports the first page shows them all at a glance. */
const FEW_REPORTS = 10;

/** Whether a site has a search: as site.yaml says, or when its published reports are more than ten. */
export function hasSearch({ search }: Pick<Site, 'search'>, published: number): boolean {
  return search === 'on' || (search === 'auto' && published > FEW_REPORTS);
}
