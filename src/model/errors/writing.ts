import { defineError } from './define.ts';

/** RK500–RK522: checks beyond numbers. Each has a page in docs/checks and takes exceptions. */
export const writingErrors = {
  RK500: defineError({
    title: 'A skipped level of headings',
    severity: 'warning',
    message: ({ text, depth, above }: { text: string; depth: number; above: number }) =>
      `The heading "${text}" is of level ${depth}, below one of level ${above}.`,
    hint: ({ above }: { text: string; depth: number; above: number }) =>
      `Write ${'#'.repeat(above + 1)}: who hears the page read goes from level to level.`,
  }),
  RK501: defineError({
    title: 'An empty heading',
    message: ({ depth }: { depth: number }) => `A heading of level ${depth} has no words.`,
    hint: () => 'Write what the part below it says, or delete the line.',
  }),
  RK502: defineError({
    title: 'Two headings with the same words',
    severity: 'warning',
    message: ({ text, line }: { text: string; line: number }) => `"${text}" is a heading in line ${line} already.`,
    hint: () => 'Say in each what sets its part apart: in a list of contents they look alike.',
  }),
  RK503: defineError({
    title: 'A picture without words',
    message: ({ url }: { url: string }) => `The picture ${url} has no alternative text.`,
    hint: () => 'Say between the brackets what it shows to those who cannot see it: ![a gauge at high water](…).',
  }),
  RK504: defineError({
    title: 'Words beside a picture that say nothing',
    severity: 'warning',
    message: ({ alt, reason }: { alt: string; reason: string }) => `The alternative text "${alt}" ${reason}.`,
    hint: () => 'Say what is to be seen, as on the telephone; not that it is a picture.',
  }),
  RK505: defineError({
    title: 'A link that does not say where it leads',
    severity: 'warning',
    message: ({ text }: { text: string }) => `The words of the link are "${text}".`,
    hint: () => 'Link the words that name the page: links are also read out of their sentence, in a list.',
  }),
  RK506: defineError({
    title: 'A title that is cut off',
    severity: 'warning',
    message: ({ length, most }: { length: number; most: number }) =>
      `The title prints as ${length} characters; X shows ${most}.`,
    hint: () => 'Shorten it; what does not fit goes into the dek.',
  }),
  RK507: defineError({
    title: 'A description that is too long or too short',
    severity: 'warning',
    message: ({ what, length, least, most }: { what: string; length: number; least: number; most: number }) =>
      length > most
        ? `The ${what} prints as ${length} characters; links on X show ${most}.`
        : `The ${what} prints as ${length} characters, fewer than ${least}: it tells nobody what the report is about.`,
    hint: ({ what }: { what: string; length: number; least: number; most: number }) =>
      what === 'description'
        ? 'Say in one or two sentences what was found.'
        : 'The dek stands in where there is no `description`: write one, of one or two sentences.',
  }),
  RK508: defineError({
    title: 'A description that repeats the title',
    severity: 'warning',
    message: ({ key }: { key: string }) => `The ${key} says what the title says.`,
    hint: () => 'A link shows both, one above the other: say in the second what the first leaves out.',
  }),
  RK509: defineError({
    title: 'A card without a number or a picture',
    severity: 'warning',
    message: () => 'The report has neither a key_figure nor a key_chart: its card shows a title and nothing else.',
    hint: () => 'Name the figure or the chart that the report is about.',
  }),
  RK510: defineError({
    title: 'A source without a date',
    severity: 'warning',
    message: ({ id }: { id: string }) =>
      `The source "${id}" says neither when it was issued nor when it was looked at.`,
    hint: () => 'Add `issued: 2026-04-06`, or `accessed: 2026-04-06` for a page that names no date.',
  }),
  RK511: defineError({
    title: 'A source that nobody can look up',
    severity: 'warning',
    message: ({ id, type }: { id: string; type: string }) =>
      `The source "${id}" is a ${type} and has no URL, DOI or other number to find it by.`,
    hint: () => 'Add its `URL`, `DOI`, `ISBN` or `number`; for a paper document say in `archive` where it is kept.',
  }),
  RK512: defineError({
    title: 'A link to a place that is not on the page',
    message: ({ url, anchor }: { url: string; anchor: string; hint: string | undefined }) =>
      `The link ${url} leads to "#${anchor}", which is not on that page.`,
    hint: ({ hint }: { url: string; anchor: string; hint: string | undefined }) => hint,
  }),
  RK513: defineError({
    title: 'Two addresses that look alike',
    severity: 'warning',
    message: ({ slug, other }: { slug: string; other: string }) =>
      `The address "${slug}" differs from "${other}" in hyphens, endings or one letter only.`,
    hint: () => 'Rename one of the folders, before anybody has linked to it.',
  }),
  RK514: defineError({
    title: 'Two reports with the same title',
    severity: 'warning',
    message: ({ title, other }: { title: string; other: string }) => `"${title}" is the title of "${other}" as well.`,
    hint: () => 'Search results, feeds and cards show nothing but the title: say what sets each apart.',
  }),
  RK515: defineError({
    title: 'Prose that is hard to read',
    severity: 'warning',
    message: ({ grade, most }: { grade: number; most: number }) =>
      `The prose asks for ${grade} years of school (Coleman–Liau); at most ${most} are wanted.`,
    hint: () =>
      'Make two sentences of the long ones, and take shorter words; or set `reading_grade` in the frontmatter.',
  }),
  RK516: defineError({
    title: 'A word that is in no dictionary',
    severity: 'warning',
    message: ({ word, more }: { word: string; more: number; suggestions: string[] }) =>
      `"${word}" is in no dictionary${more > 0 ? ` (${more === 1 ? 'once' : `${more} times`} more below)` : ''}.`,
    hint: ({ suggestions }: { word: string; more: number; suggestions: string[] }) =>
      `${suggestions.length > 0 ? `Did you mean ${suggestions.map((word) => `"${word}"`).join(' or ')}? ` : ''}A word that is right belongs under \`words\` in site.yaml, or into content/words.txt.`,
  }),
  RK517: defineError({
    title: 'A page that is gone',
    message: ({ url, status }: { url: string; status: number }) => `${url} answers ${status}: the page is not there.`,
    hint: () => 'Link to where it went, or to a copy that an archive keeps.',
  }),
  RK518: defineError({
    title: 'A page that has moved',
    severity: 'warning',
    message: ({ url, to }: { url: string; to: string }) => `${url} has moved for good to ${to}.`,
    hint: () => 'Look whether it is the same page, and link to the new address.',
  }),
  RK519: defineError({
    title: 'A page that does not answer',
    severity: 'warning',
    message: ({ url, reason }: { url: string; reason: string }) => `${url} was not to be had: ${reason}.`,
    hint: () => 'Try again later, or open it yourself: a site may answer readers and refuse programs.',
  }),
  RK520: defineError({
    title: 'No network',
    severity: 'warning',
    message: ({ count, reason }: { count: number; reason: string }) =>
      `None of the ${count} external addresses could be looked at: ${reason}.`,
    hint: () => 'Nothing is known about them. Run the check again where there is a network.',
  }),
  RK521: defineError({
    title: 'A severity that cannot be set',
    message: ({ code }: { code: string; known: readonly string[] }) => `The severity of ${code} cannot be set.`,
    hint: ({ known }: { code: string; known: readonly string[] }) => `It can for ${known.join(', ')}.`,
  }),
  RK522: defineError({
    title: 'A setting that changes nothing',
    severity: 'warning',
    message: ({ code, severity }: { code: string; severity: string }) => `${code} is "${severity}" anyhow.`,
    hint: () => 'Delete the setting.',
  }),
};
