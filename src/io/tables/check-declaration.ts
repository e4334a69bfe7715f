import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { Field, Resource, Role } from '../../model/table.ts';

/** What a table's declaration says of itself that cannot hold, before its file is opened. */
export function checkDeclaration(resource: Resource, path: readonly PropertyKey[], locate: Locator): Problem[] {
  const { schema, name } = resource;
  const roles: Partial<Record<Role, string>> = resource.roles ?? {};
  const names = schema.fields.map((field) => field.name);
  const unknown = (column: string, part: string, at: readonly PropertyKey[]): Problem[] => {
    if (names.includes(column)) return [];
    const reason = `${part} of the table "${name}" names a column "${column}" that is not declared`;
    return [problem('RK060', { reason, hint: didYouMean(column, names, 'Declared') }, locate([...path, ...at]))];
  };
  return [
    ...schema.fields.flatMap((field, i) =>
      checkField(field, names.indexOf(field.name) !== i, () => locate([...path, 'schema', 'fields', i])),
    ),
    ...Object.entries(roles).flatMap(([role, column]) => unknown(column, `The role "${role}"`, ['roles', role])),
    ...[schema.primaryKey ?? []]
      .flat()
      .flatMap((column) => unknown(column, 'The primary key', ['schema', 'primaryKey'])),
  ];
}

function checkField(field: Field, repeated: boolean, at: () => ReturnType<Locator>): Problem[] {
  const { name, type, groupChar, decimalChar = '.', constraints = {} } = field;
  const reasons: string[] = [];
  if (repeated) reasons.push(`The column "${name}" is declared twice`);
  if (groupChar === decimalChar)
    reasons.push(`In the column "${name}" groups and decimals would have the same sign, "${groupChar}"`);
  const numeric = type === 'number' || type === 'integer';
  const numberKeys = Object.entries({
    unit: field.unit,
    groupChar,
    decimalChar: field.decimalChar,
    minimum: constraints.minimum,
    maximum: constraints.maximum,
  });
  for (const [key, value] of numberKeys)
    if (value !== undefined && !numeric)
      reasons.push(`"${key}" is for numbers, and the column "${name}" is of type ${type}`);
  if (field.precision && type !== 'date')
    reasons.push(`"precision" is for dates, and the column "${name}" is of type ${type}`);
  if (constraints.pattern !== undefined && !isPattern(constraints.pattern))
    reasons.push(`The pattern of the column "${name}" is no regular expression: ${constraints.pattern}`);
  return reasons.map((reason) => problem('RK060', { reason }, at()));
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
    return true;
  } catch {
    return false;
  }
}
