import { defineError } from './define.ts';

/** RK460–RK469: faults of the machine and of builds, and an outline that not everybody could follow. */
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
  RK464: defineError({
    title: 'A heading that leaves out a level',
    message: ({ level, above }: { level: number; above: number }) =>
      `A heading of level ${level} stands below one of level ${above}.`,
    hint: ({ above }: { level: number; above: number }) =>
      `Write ${'#'.repeat(above + 1)}: readers who go from heading to heading would look for what is between.`,
  }),
  RK465: defineError({
    title: 'An empty heading',
    message: () => 'The heading has no text.',
    hint: () => 'Write one, or delete the line.',
  }),
  RK466: defineError({
    title: 'A picture without words',
    message: ({ url }: { url: string }) => `The picture ${url} says nothing to readers who cannot see it.`,
    hint: () =>
      'Write between the brackets what it shows: ![Two cranes at the dam](/dam.jpg). A picture that shows nothing can go.',
  }),
};
