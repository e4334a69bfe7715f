import { defineError } from './define.ts';

/** RK470–RK489: what is published, when, and by whose leave; and the site's own address. */
export const publicationErrors = {
  RK470: defineError({
    title: 'A link to a report that is not published',
    message: ({ slug, state }: { slug: string; state: string }) =>
      `This leads to "${slug}", which readers cannot open: its status is ${state}.`,
    hint: () => 'Publish the other report first (`status: published`), or take the link out until then.',
  }),
  RK471: defineError({
    title: 'A retracted report that does not say why',
    message: () => 'The report is retracted, and its corrections do not say why.',
    hint: () =>
      'Add to corrections.yaml: - {date: 2026-12-01, kind: retraction, why: "…"}, with no figures and no claims: it is about the whole report.',
  }),
  RK472: defineError({
    title: 'A retraction of a report that is not retracted',
    severity: 'warning',
    message: () => 'The newest correction retracts the whole report, and its status does not.',
    hint: () => 'Write `status: retracted` in index.mdx; or name the figures or claims that the retraction is about.',
  }),
  RK473: defineError({
    title: 'A statement that this site asks for',
    message: ({ key }: { key: string }) => `The report says nothing under "${key}", which site.yaml requires.`,
    hint: ({ key }: { key: string }) =>
      key === 'interests'
        ? 'Say in the frontmatter what the writers and the publisher have at stake: `interests: None.`'
        : 'Say in the frontmatter how tools of artificial intelligence were used: `ai_use: None.`',
  }),
  RK474: defineError({
    title: 'A report that nobody signed off',
    message: () => 'Nobody has signed this report off, which site.yaml requires.',
    hint: () => 'Whoever has read it writes: npm run sign -- <slug> --by "Their name".',
  }),
  RK475: defineError({
    title: 'A report that changed since it was signed off',
    message: ({ names, date }: { names: string; date: string }) =>
      `The report has changed since it was signed off by ${names} on ${date}, and site.yaml requires a sign-off.`,
    hint: () => 'Have it read again, then: npm run sign -- <slug> --by "Their name".',
  }),
  RK476: defineError({
    title: 'A sign-off of an earlier version',
    severity: 'warning',
    message: ({ names, date }: { names: string; date: string }) =>
      `The report has changed since it was signed off by ${names} on ${date}; the page does not name them any more.`,
    hint: () => 'Have it read again, then: npm run sign -- <slug> --by "Their name".',
  }),
  RK479: defineError({
    title: 'A PDF of an earlier version',
    severity: 'warning',
    message: () => 'The report has changed since this PDF was printed, so its page does not offer it.',
    hint: () => 'Print it again with `npm run pdf -- <slug>`, or delete it.',
  }),
  RK480: defineError({
    title: 'No browser to open pages with',
    message: ({ what }: { what?: string | undefined }) =>
      what === undefined
        ? 'There is no Chrome or Chromium where they usually are.'
        : what === 'playwright-core'
          ? 'The package that drives the browser is not installed.'
          : `CHROME_PATH names "${what}", which is not there.`,
    hint: ({ what }: { what?: string | undefined }) =>
      what === 'playwright-core'
        ? 'Install the development packages as well: npm ci --include=dev.'
        : 'Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chromium before the command.',
  }),
  RK478: defineError({
    title: 'A domain that the address does not have',
    message: ({ domain, url }: { domain: string; url: string }) =>
      `The site is to be served at the domain "${domain}", and its url is ${url}.`,
    hint: ({ domain }: { domain: string; url: string }) => `Write url: https://${domain}/, or delete \`domain\`.`,
  }),
  RK477: defineError({
    title: 'A page that does not tell of the retraction',
    message: ({ slug }: { slug: string }) => `The report "${slug}" is retracted, and this page of it does not say so.`,
    hint: () => 'Every page of a report shows <ReportNotice />, which src/layouts puts there.',
  }),
};
