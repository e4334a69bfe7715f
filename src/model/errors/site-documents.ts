import { defineError } from './define.ts';

/** RK420–RK439: what a site publishes beside its pages: icons, feeds, data, search. */
export const siteDocumentErrors = {
  RK420: defineError({
    title: 'A table without a licence',
    severity: 'warning',
    message: ({ table }: { table: string }) =>
      `The table "${table}" has no licence, so it is not offered for download.`,
    hint: () => 'Say on which terms others may use it (licence: CC-BY-4.0), or that they may not (publish: false).',
  }),
  RK421: defineError({
    title: 'A security.txt that has expired',
    message: ({ expires, today }: { expires: string; today: string }) =>
      `security.txt would say that it expired on ${expires}; this run is of ${today}.`,
    hint: () => 'See that the contact is still right, and write a day within the next year.',
  }),
  RK422: defineError({
    title: 'An icon that cannot be used',
    message: ({ icon, reason }: { icon: string; reason: string }) => `The icon "public/${icon}" ${reason}.`,
    hint: () => 'An icon is a square .svg with a viewBox and without text, or a square .png of at least 512 pixels.',
  }),
};
