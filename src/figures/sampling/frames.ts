import { normalQuantile } from '../distribution/normal.ts';
import { correlatedOrders } from './copula.ts';
import type { Correlations } from './correlations.ts';
import type { Matrix } from './matrix.ts';
import type { Order, Strata } from './strata.ts';
import { scalarProduct } from './vectors.ts';

/** How a set of inputs is sampled together. */
export interface Frame {
  /** The strata of one input. */
  order(input: string): Order;
  /** Says all that the order of an input depends on. */
  key(input: string): string;
  /** Independent standard normal columns, one a dimension, from which the orders come. */
  deviates(): Float64Array[];
  /** Scalar products of those columns with each other, row by row, and of more than those. */
  products(): readonly Float64Array[];
}

export interface Frames {
  /** The frame of a sorted set of inputs. */
  frame(inputs: readonly string[]): Frame;
  /** The standard normal deviate in the middle of every stratum. */
  deviates(): Float64Array;
}

/** The k-th input of a set has the k-th dimension of the strata; inputs that are correlated mix the dimensions that they have. */
export function createFrames(strata: Strata, correlations: Correlations): Frames {
  const normals = createNormals(strata);
  const mixed = new Map<string, Order[]>();
  const frame = (inputs: readonly string[]): Frame => {
    const dimensions = new Map(inputs.map((input, dimension) => [input, dimension]));
    const groups = new Map(correlations.groups(inputs).flatMap((group) => group.map((input) => [input, group])));
    const dimensionOf = (input: string) => dimensions.get(input) ?? 0;
    const key = (input: string) => (groups.get(input) ?? []).map((id) => `${id}:${dimensionOf(id)}`).join('+');
    const order = (input: string): Order => {
      const group = groups.get(input) ?? [];
      if (group.length < 2) return strata.order(dimensionOf(input));
      const orders = mixed.get(key(input)) ?? mix(group.map(dimensionOf), correlations.matrix(group));
      mixed.set(key(input), orders);
      return orders[group.indexOf(input)] ?? strata.order(dimensionOf(input));
    };
    const all = inputs.map((_, dimension) => dimension);
    return {
      order,
      key: (input) => `${input}@${key(input)}`,
      deviates: () => all.map(normals.column),
      products: () => normals.products(inputs.length),
    };
  };
  const mix = (dimensions: number[], matrix: Matrix) => correlatedOrders(dimensions.map(normals.column), matrix);
  return { frame, deviates: normals.all };
}

/** The dimensions of the strata as standard normal columns, made when they are asked for. */
function createNormals(strata: Strata) {
  const { count } = strata;
  let deviates: Float64Array | undefined;
  const columns = new Map<number, Float64Array>();
  const all = () => {
    deviates ??= Float64Array.from({ length: count }, (_, rank) => normalQuantile((rank + 0.5) / count));
    return deviates;
  };
  const column = (dimension: number): Float64Array => {
    const known = columns.get(dimension);
    if (known) return known;
    const made = new Float64Array(count);
    const [order, deviate] = [strata.order(dimension), all()];
    for (let i = 0; i < count; i++) made[i] = deviate[order[i] ?? 0] ?? 0;
    columns.set(dimension, made);
    return made;
  };
  let products: Float64Array[] = [];
  return {
    all,
    column,
    products: (dimensions: number) => {
      if (products.length < dimensions)
        products = productsOf(
          Array.from({ length: dimensions }, (_, k) => column(k)),
          products,
        );
      return products;
    },
  };
}

/** The scalar products of all columns with each other; those of the first are known. */
function productsOf(columns: readonly Float64Array[], known: readonly Float64Array[]): Float64Array[] {
  const rows = columns.map(() => new Float64Array(columns.length));
  for (const [a, row] of rows.entries()) {
    for (let b = 0; b <= a; b++) {
      const [left, right] = [columns[a], columns[b]];
      const product = known[a]?.[b] ?? (left && right ? scalarProduct(left, right) : 0);
      row[b] = product;
      const other = rows[b];
      if (other) other[a] = product;
    }
  }
  return rows;
}
