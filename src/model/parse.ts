import type { z } from 'zod';
import { problem } from './errors/index.ts';
import { fixOfValue } from './fix-value.ts';
import { type Locator, type Problem, withFix } from './problem.ts';
import { didYouMean } from './suggest.ts';

type Parsed<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Parses what a writer typed; every issue becomes a problem at its place in the file. `name` is what the data is called. */
export function parseContent<S extends z.ZodType>(
  schema: S,
  data: unknown,
  locate: Locator,
  name = 'the file',
): Parsed<z.output<S>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => fromIssue(issue, { schema, data, locate, name })),
  };
}

interface Content {
  schema: z.ZodType;
  data: unknown;
  locate: Locator;
  /** What the data is called where its top level is meant: "the file", or the id of an entry. */
  name: string;
}

function fromIssue(issue: z.core.$ZodIssue, content: Content): Problem[] {
  const { schema, data, locate, name } = content;
  const where = pathText(issue.path, name);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path, data);
    return issue.keys.map((key) =>
      problem(
        'RK006',
        { key, where, hint: [didYouMean(key, allowed, 'Allowed'), otherArms(schema, issue.path, key)].join('') },
        locate([...issue.path, key], 0, 'key'),
      ),
    );
  }
  if (issue.code === 'invalid_key') {
    const reason = issue.issues.map((inner) => inner.message).join('; ');
    return [problem('RK007', { where, reason, found: undefined }, locate(issue.path, 0, 'key'))];
  }
  if (issue.code === 'invalid_union' && 'discriminator' in issue && typeof issue.discriminator === 'string') {
    return [unknownArm(issue.discriminator, issue, content)];
  }
  if (issue.code === 'invalid_union') {
    const options = issue.errors.flat();
    const deepest = options.toSorted((a, b) => b.path.length - a.path.length)[0];
    if (deepest && (deepest.path.length > 0 || options.length === 1 || deepest.code === 'unrecognized_keys')) {
      return fromIssue({ ...deepest, path: [...issue.path, ...deepest.path] }, content);
    }
  }
  const missing = issue.input === undefined && issue.code !== 'custom';
  if (missing)
    return [
      problem(
        'RK008',
        { key: String(issue.path.at(-1) ?? ''), where: pathText(issue.path.slice(0, -1), name) },
        locate(issue.path),
      ),
    ];
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    const reason = `this is none of ${issue.values.map(String).join(', ')}`;
    const hint = didYouMean(String(issue.input), issue.values.map(String), 'Allowed');
    return [problem('RK007', { where, reason, found: issue.input, hint }, locate(issue.path))];
  }
  const reason = (issue.code === 'invalid_type' && NEEDED[issue.expected]) || issue.message;
  const found = problem('RK007', { where, reason, found: issue.input }, locate(issue.path));
  return [withFix(found, fixOfValue(issue, locate(issue.path, 0)))];
}

/** What a writer is to type where a value of another type is needed. */
const NEEDED: Record<string, string> = {
  string: 'a text is needed here; put it in quotes',
  number: 'a number is needed here, without quotes',
  boolean: 'true or false is needed here, without quotes',
  array: 'a list is needed here, like [one, another]',
  object: 'keys with values are needed here',
  record: 'keys with values are needed here',
};

/** `kind: bars`: the key that tells the arms of a union apart names none of them. */
function unknownArm(key: string, issue: z.core.$ZodIssue, { schema, locate, name }: Content): Problem {
  const found: unknown =
    typeof issue.input === 'object' && issue.input !== null ? Reflect.get(issue.input, key) : undefined;
  const path = [...issue.path, key];
  if (found === undefined) return problem('RK008', { key, where: pathText(issue.path, name) }, locate(issue.path));
  const allowed = armsOf(schema, key);
  const hint = didYouMean(String(found), allowed, 'Allowed');
  const reason = `this is none of ${allowed.join(', ')}`;
  return problem('RK007', { where: pathText(path, name), reason, found, hint }, locate(path));
}

/** The values that a discriminated union at the top of a schema has for its key. */
function armsOf(schema: z.ZodType, key: string): string[] {
  const { options = [] } = schema._zod.def as unknown as { options?: z.core.$ZodType[] };
  return options.flatMap((option) => {
    const { shape } = option._zod.def as unknown as { shape?: Record<string, z.core.$ZodType> };
    return [...(shape?.[key]?._zod.values ?? [])].map(String);
  });
}

/** A key that other arms of a union have: " `bins` is a key of histogram." */
function otherArms(schema: z.ZodType, path: readonly PropertyKey[], key: string): string {
  const { options = [], discriminator = '' } = schema._zod.def as unknown as Record<string, string> & {
    options?: z.core.$ZodType[];
  };
  if (path.length > 0 || discriminator === '') return '';
  const names = options.flatMap((option) => {
    const { shape = {} } = option._zod.def as unknown as { shape?: Record<string, z.core.$ZodType> };
    return key in shape ? [...(shape[discriminator]?._zod.values ?? [])].map(String) : [];
  });
  return names.length === 0 ? '' : ` \`${key}\` is a key of ${names.join(', ')}.`;
}

/** "run-rate.y.scale" within the entry "run-rate"; "y.scale" within a file. */
function pathText(path: readonly PropertyKey[], name: string): string {
  if (path.length === 0) return name;
  return [...(name.startsWith('the ') ? [] : [name]), ...path.map(String)].join('.');
}

/** The keys that the schema allows at a path, to say what could have been meant. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const found = new Set<string>();
  const visit = (node: z.core.$ZodType, rest: readonly PropertyKey[], input: unknown, depth = 0): void => {
    if (depth > 40) return;
    const inner = typeof input === 'object' && input !== null ? Reflect.get(input, rest[0] ?? '') : undefined;
    const def = node._zod.def as unknown as Record<string, unknown> & { type: string };
    if (def.type === 'object') {
      const shape = def.shape as Record<string, z.core.$ZodType>;
      if (rest.length === 0) for (const key of Object.keys(shape)) found.add(key);
      const next = shape[String(rest[0])];
      if (next && rest.length > 0) visit(next, rest.slice(1), inner, depth + 1);
    } else if (def.type === 'record') {
      if (rest.length > 0) visit(def.valueType as z.core.$ZodType, rest.slice(1), inner, depth + 1);
    } else if (def.type === 'array') {
      if (rest.length > 0) visit(def.element as z.core.$ZodType, rest.slice(1), inner, depth + 1);
    } else if (def.type === 'union') {
      for (const option of unionOptions(def, input)) visit(option, rest, input, depth + 1);
    } else {
      for (const key of ['innerType', 'in', 'schema'])
        if (def[key]) visit(def[key] as z.core.$ZodType, rest, input, depth + 1);
    }
  };
  visit(schema, path, data);
  return [...found];
}

/** Of a union told apart by a key, only the arm that the input chose. */
function unionOptions(def: Record<string, unknown>, input: unknown): z.core.$ZodType[] {
  const options = def.options as z.core.$ZodType[];
  const discriminator = def.discriminator as string | undefined;
  if (!discriminator || typeof input !== 'object' || input === null) return options;
  const chosen = (input as Record<string, unknown>)[discriminator];
  return options.filter((option) => {
    const shape = (option._zod.def as unknown as { shape?: Record<string, z.core.$ZodType> }).shape;
    const values = shape?.[discriminator]?._zod.values;
    return values ? values.has(chosen as string) : true;
  });
}
