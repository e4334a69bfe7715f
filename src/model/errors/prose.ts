import { defineError } from './define.ts';

/** RK120–RK149: index.mdx, as far as it can be judged alone. */
export const proseErrors = {
  RK120: defineError({
    title: 'Prose that cannot be read',
    message: ({ reason }: { reason: string; hint: string }) => reason,
    hint: ({ hint }: { reason: string; hint: string }) => hint,
  }),
  RK121: defineError({
    title: 'An unknown component',
    message: ({ name }: { name: string; hint?: string | undefined }) => `There is no component <${name}>.`,
    hint: ({ hint }: { name: string; hint?: string | undefined }) => hint,
  }),
  RK122: defineError({
    title: 'HTML that prose may not hold',
    message: ({ found }: { found: string; allowed: string }) => `${found} is not allowed in prose.`,
    hint: ({ allowed }: { found: string; allowed: string }) => allowed,
  }),
  RK123: defineError({
    title: 'An expression in prose',
    message: ({ expression }: { expression: string; hint: string }) => `Prose holds the expression {${expression}}.`,
    hint: ({ hint }: { expression: string; hint: string }) => hint,
  }),
  RK124: defineError({
    title: 'An import or export in prose',
    message: ({ keyword }: { keyword: string }) => `Prose holds an ${keyword} statement.`,
    hint: () =>
      'Prose imports nothing: every component is at hand. Delete the line, or begin it with another word if it is meant to be read.',
  }),
  RK125: defineError({
    title: 'An unknown property of a component',
    message: ({ prop, component }: { prop: string; component: string; hint?: string | undefined }) =>
      `<${component}> has no property "${prop}".`,
    hint: ({ hint }: { prop: string; component: string; hint?: string | undefined }) => hint,
  }),
  RK126: defineError({
    title: 'A property is missing',
    message: ({ prop, component }: { prop: string; component: string }) => `<${component}> lacks its "${prop}".`,
    hint: ({ prop, component }: { prop: string; component: string }) => `Write <${component} ${prop}="…">.`,
  }),
  RK127: defineError({
    title: 'A property with a value that does not fit',
    message: ({ prop, component, found }: { prop: string; component: string; found: string; allowed: string }) =>
      `"${prop}" of <${component}> is ${found}.`,
    hint: ({ allowed }: { prop: string; component: string; found: string; allowed: string }) => allowed,
  }),
  RK128: defineError({
    title: 'A component with the wrong content',
    message: ({ component, found }: { component: string; found: string; hint: string }) => `<${component}> ${found}.`,
    hint: ({ hint }: { component: string; found: string; hint: string }) => hint,
  }),
  RK129: defineError({
    title: 'A block inside a line',
    message: ({ component }: { component: string }) => `<${component}> stands inside a paragraph, a list or a table.`,
    hint: () => 'Put it on a line of its own, with an empty line before and after.',
  }),
  RK130: defineError({
    title: 'A citation that cannot be read',
    message: ({ raw, part }: { raw: string; part: string }) => `The citation ${raw} holds "${part}".`,
    hint: () => 'A citation names sources by their ids: [@first-source] or [@first-source; @second-source].',
  }),
  RK131: defineError({
    title: 'A heading of the first level in prose',
    message: ({ text }: { text: string }) => `"${text}" is a heading of the first level.`,
    hint: () => 'The title of the report is the only one; sections begin with ##.',
  }),
  RK132: defineError({
    title: 'A footnote',
    message: ({ label }: { label: string }) => `The footnote [^${label}] is not known here.`,
    hint: () => 'Write a remark as <Note>…</Note>, and a source as [@source-id].',
  }),
  RK133: defineError({
    title: 'A figure inside a link',
    message: ({ component }: { component: string }) => `<${component}> stands inside a link.`,
    hint: () => 'A figure is pressed to open its workings, so it cannot be part of a link as well. Put it outside.',
  }),
  RK134: defineError({
    title: 'A typed number',
    message: ({ found }: { found: string }) => `"${found}" is typed, not a figure.`,
    hint: ({ found }: { found: string }) =>
      `Print a figure instead, list a name under \`terms\` in site.yaml, or in prose write <Lit why="…">${found}</Lit>. Elsewhere an exception in the frontmatter says why it is none.`,
  }),
};
