/** A report as the contents of a site name it. */
export interface ContentsEntry {
  slug: string;
  title: string;
}

/** Reports in the order of the contents; those that these do not name follow, in the order that they came in. */
export function inReadingOrder<T extends { slug: string }>(contents: readonly string[], reports: readonly T[]): T[] {
  const place = ({ slug }: T): number => {
    const at = contents.indexOf(slug);
    return at < 0 ? contents.length : at;
  };
  return reports.toSorted((a, b) => place(a) - place(b));
}

/** What is read before a report and after it; neither for one that the contents do not name. */
export function neighbours(
  contents: readonly ContentsEntry[],
  slug: string,
): { before?: ContentsEntry | undefined; after?: ContentsEntry | undefined } {
  const at = contents.findIndex((entry) => entry.slug === slug);
  return at < 0 ? {} : { before: contents[at - 1], after: contents[at + 1] };
}
