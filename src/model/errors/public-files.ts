import { defineError } from './define.ts';

type Found = { found: string };

/** RK450–RK459: files of public/, which are published as they are. */
export const publicFileErrors = {
  RK450: defineError({
    title: 'A hidden file in public',
    message: ({ path }: { path: string }) => `"public/${path}" is hidden, and everybody could read it once published.`,
    hint: () =>
      'Delete it, or move it out of public/. Only .nojekyll and what stands in .well-known/ is meant to be published.',
  }),
  RK451: defineError({
    title: 'A program or a key in public',
    message: ({ path, found }: { path: string } & Found) => `"public/${path}" is ${found}.`,
    hint: () =>
      'A site of reports gives out text, data, pictures and fonts. Link to where a program is published; keep keys out of the project.',
  }),
  RK452: defineError({
    title: 'A picture that is broken',
    message: ({ reason }: { reason: string }) => `The picture cannot be shown: ${reason}.`,
    hint: () => 'Export it again, or copy it again from where it came.',
  }),
  RK453: defineError({
    title: 'A picture of a kind that browsers do not show alike',
    message: ({ found }: Found) => `The picture is ${found}.`,
    hint: () => 'Save it as PNG, JPEG, WebP or AVIF in RGB, as one still picture, or as SVG.',
  }),
  RK454: defineError({
    title: 'A picture that is too large',
    message: ({ found, most }: Found & { most: string }) => `The picture has ${found}; at most ${most}.`,
    hint: () =>
      'Make it smaller: twice the width that it is shown at is enough. `budgets.picture` in content/site.yaml sets the limit of its file.',
  }),
  RK455: defineError({
    title: 'An SVG that does more than show a picture',
    message: ({ found }: Found) => `The SVG holds ${found}.`,
    hint: () => 'Whoever opens the file would run or fetch it. Export the picture as plain SVG, or delete that part.',
  }),
  RK456: defineError({
    title: 'A name of a public file that no address can hold',
    message: ({ path, reason }: { path: string; reason: string }) => `"public/${path}" ${reason}.`,
    hint: () => 'Name it with letters, digits, "-", "_" and ".": rain-map.png.',
  }),
  RK457: defineError({
    title: 'A picture that is none',
    message: ({ url }: { url: string }) => `"${url}" is written as a picture, and is no picture by its name.`,
    hint: () =>
      'Pictures end in .png, .jpg, .webp, .avif, .gif or .svg. For another file write a link, without the "!".',
  }),
};
