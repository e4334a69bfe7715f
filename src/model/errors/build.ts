import { defineError } from './define.ts';

/** RK190–RK219: what the finished site is checked for before it takes the place of the old one. */
export const buildErrors = {
  RK190: defineError({
    title: 'Astro failed',
    message: ({ reason }: { reason: string }) => `Astro could not build the pages: ${reason}.`,
    hint: () => 'The lines above are its own words. The published folder was left as it was.',
  }),
  RK191: defineError({
    title: 'An expected file is missing',
    message: ({ path }: { path: string }) => `The built site lacks "${path}".`,
  }),
  RK192: defineError({
    title: 'A broken address in a page',
    message: ({ address, reason }: { address: string; reason: string }) => `"${address}" does not resolve: ${reason}.`,
    hint: () => 'Every link, picture and anchor of the built site has to lead somewhere under its base path.',
  }),
  RK193: defineError({
    title: 'A script in a page',
    message: ({ script }: { script: string }) => `The page would load a script: ${script}.`,
    hint: () => 'Pages of a report need none; remove it from the prose.',
  }),
  RK194: defineError({
    title: 'One id twice in a page',
    message: ({ id }: { id: string }) => `The id "${id}" stands twice in the page.`,
    hint: () => 'Give one of the two headings or elements another name.',
  }),
  RK195: defineError({
    title: 'A value that is no value',
    message: ({ found }: { found: string }) => `The page prints "${found}".`,
    hint: () => 'A number or text that could not be computed reached the page.',
  }),
  RK196: defineError({
    title: 'An incomplete head',
    message: ({ tag, reason }: { tag: string; reason: string }) => `The tag ${tag} ${reason}.`,
  }),
  RK197: defineError({
    title: 'Another run holds this folder',
    message: ({ pid }: { pid: number }) => `Another Reckon command (process ${pid}) is working in this folder.`,
    hint: () => 'Wait for it to end, or end it.',
  }),
  RK198: defineError({
    title: 'A published figure has changed',
    message: ({ id, before, after }: { id: string; before: string; after: string }) =>
      `The ledger says "${id}" was published as ${before}; it is ${after} now.`,
    hint: () => 'Record it with `npm run ledger -- <slug> --note "why"`, or undo the change.',
  }),
  RK199: defineError({
    title: 'A published figure is gone',
    message: ({ id, before }: { id: string; before: string }) =>
      `The ledger says "${id}" was published as ${before}; it is gone now.`,
    hint: () => 'Record it with `npm run ledger -- <slug> --note "why"`, or bring the figure back.',
  }),
  RK200: defineError({
    title: 'A figure that the ledger does not know',
    message: ({ id, after }: { id: string; after: string }) =>
      `The figure "${id}" (${after}) is not in the ledger yet.`,
    hint: () => 'Record it with `npm run ledger -- <slug>`.',
  }),
};
