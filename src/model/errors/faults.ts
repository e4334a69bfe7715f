import { defineError } from './define.ts';

/** RK460–RK469: what goes wrong around the content: the machine, its disk, and builds that differ. */
export const faultErrors = {
  RK460: defineError({
    title: 'The machine refuses',
    message: ({ fault }: { fault: string; hint: string }) => `${fault}.`,
    hint: ({ hint }: { fault: string; hint: string }) =>
      `${hint} The published folder is the old one or the new one, whole.`,
  }),
  RK461: defineError({
    title: 'A fault of Reckon itself',
    message: ({ message, place }: { message: string; place: string }) => `"${message}" at ${place}.`,
    hint: () =>
      'That should not happen, whatever the content: please report it with this line. RECKON_STACK=1 shows the whole stack.',
  }),
  RK462: defineError({
    title: 'A build that gives other bytes',
    message: ({ path, reason }: { path: string; reason: string }) =>
      `"${path}" ${reason} when the site is built again.`,
    hint: () =>
      'Build with the same commit, packages and address; if it still differs, something depends on the machine.',
  }),
  RK463: defineError({
    title: 'A folder that no build made',
    message: ({ folder }: { folder: string }) => `"${folder}" holds no build.json that says how it was built.`,
    hint: () => 'Name a folder that npm run build has made, such as dist.',
  }),
};
