import { defineError } from './define.ts';

/** RK440–RK449: what must not stand in a folder that is published. */
export const publishedErrors = {
  RK440: defineError({
    title: 'A file that nothing declared',
    message: ({ path }: { path: string }) => `The built site holds "${path}", which nothing was asked to make.`,
    hint: () => 'What makes files for the site declares them; remove the file, or declare it where it is made.',
  }),
  RK441: defineError({
    title: 'A file of a kind that is never published',
    message: ({ path, kind }: { path: string; kind: string }) => `"${path}" is ${kind} and would be published.`,
    hint: () => 'Take it out of public/, or out of what makes it.',
  }),
  RK442: defineError({
    title: 'Two files that differ by their capitals only',
    message: ({ path, other }: { path: string; other: string }) =>
      `"${path}" and "${other}" are one file on Windows and macOS.`,
    hint: () => 'Give one of them another name.',
  }),
  RK443: defineError({
    title: 'A trace of the machine that built the site',
    message: ({ found }: { found: string }) => `The file holds ${found}.`,
    hint: () =>
      'Readers have no use for it, and it tells of the machine. Remove it where it is written, or show it as `code`.',
  }),
  RK444: defineError({
    title: 'A secret in a published file',
    message: ({ name }: { name: string }) => `The file holds the value of ${name}.`,
    hint: () =>
      'It would be public. Remove it from the content, and give out a new secret if this site was ever published with it.',
  }),
  RK445: defineError({
    title: 'A style attribute in a page',
    message: ({ element }: { element: string }) =>
      `The element <${element}> has a style attribute, which the content security policy of the page blocks.`,
    hint: () => 'Use a class, or in SVG an attribute such as fill.',
  }),
  RK446: defineError({
    title: 'A page that is too heavy',
    message: ({ what, kilobytes, most }: { what: string; kilobytes: number; most: number }) =>
      `${what} has ${kilobytes} KB; the budget is ${most} KB.`,
    hint: () => 'Make it lighter, or raise `budgets` in content/site.yaml.',
  }),
  RK447: defineError({
    title: 'Elements that cannot stand in each other',
    message: ({ element }: { element: string }) =>
      `A browser moves or closes <${element}> here: it cannot stand where it is written, or has no end.`,
    hint: () => 'A paragraph holds no blocks (div, p, ul, table); put the element on lines of its own.',
  }),
  RK448: defineError({
    title: 'Something that a page would fetch from elsewhere',
    message: ({ address, element }: { address: string; element: string }) =>
      `<${element}> would make every reader's browser fetch ${address}.`,
    hint: () => 'Put a copy into public/ and use its address. Links that a reader follows may lead anywhere.',
  }),
  RK449: defineError({
    title: 'A page that no policy can protect',
    message: () => 'The page has no <head>, so its content security policy has no place.',
    hint: () => 'Write <head> and, first in it, <meta charset="utf-8">.',
  }),
};
