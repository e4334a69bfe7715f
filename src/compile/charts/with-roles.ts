import type { Channel, ChartSpec } from '../../model/chart.ts';
import type { Table } from '../../model/table.ts';

/**
 * Fills in what a table's roles say about its value column: its ends, bound and status are drawn without being asked for.
 * What the writer names stays.
 */
export function withRoles(spec: ChartSpec, tables: Readonly<Record<string, Table>>): ChartSpec {
  const roles = 'table' in spec.data ? tables[spec.data.table]?.roles : figureRoles(spec);
  if (!roles) return spec;
  const fill = <C extends Channel>(channel: C): C => {
    if (channel.column !== roles.value) return channel;
    const { low, high, bound, status } = roles;
    return {
      ...(low && high ? { low, high } : {}),
      ...(bound ? { bound } : {}),
      ...(status ? { status } : {}),
      ...channel,
    };
  };
  return {
    ...spec,
    ...('x' in spec ? { x: fill(spec.x) } : {}),
    ...('y' in spec ? { y: fill(spec.y) } : {}),
    ...('value' in spec ? { value: fill(spec.value) } : {}),
    ...('columns' in spec ? { columns: spec.columns.map(fill) } : {}),
  };
}

/** The rows that figures give have these columns. */
function figureRoles({ data }: ChartSpec) {
  if (!('figures' in data)) return undefined;
  return { value: 'value', low: 'low', high: 'high', bound: 'bound', status: 'status' };
}
