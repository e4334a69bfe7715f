/** A page of the docs that is made from a file which is read in the repository too. */
export interface AssembledPage {
  slug: string;
  from: string; // "docs/charts.md"
  title: string;
  dek: string;
}

/** Which files of docs/ are pages of the docs, so that each text is written once. A new page is a line here, and one in content/docs/site.yaml. */
export const ASSEMBLED: readonly AssembledPage[] = [
  {
    slug: 'uncertainty',
    from: 'docs/uncertainty.md',
    title: 'Uncertainty: intervals and distributions',
    dek: 'How to say that an input is uncertain, what is made of it, and how exact that is.',
  },
  {
    slug: 'charts',
    from: 'docs/charts.md',
    title: 'Charts: every kind and its keys',
    dek: 'What each kind of chart is for, which keys it takes, and how to draw one that no kind can say.',
  },
  {
    slug: 'chart-pages',
    from: 'docs/chart-pages.md',
    title: 'The page of a chart',
    dek: 'Each chart has an address of its own, with its picture, its table and files that can be taken along.',
  },
  {
    slug: 'cards',
    from: 'docs/cards.md',
    title: 'Cards for social media',
    dek: 'The picture that a link to a report shows: what it holds, and how to choose another layout or colour.',
  },
  {
    slug: 'checking',
    from: 'docs/checking.md',
    title: 'Checking a report',
    dek: 'One command holds all reports to the checks, in the form that you or your tools can read.',
  },
  {
    slug: 'statuses',
    from: 'docs/statuses.md',
    title: 'Drafts, reviews and retractions',
    dek: 'Who sees a report and when, who has signed it off, and what readers find when it was withdrawn.',
  },
  {
    slug: 'publishing',
    from: 'docs/publishing.md',
    title: 'What a site publishes',
    dek: 'Feeds, data, icons, search and the other files that are made beside the pages of a site.',
  },
  {
    slug: 'github-pages',
    from: 'docs/github-pages.md',
    title: 'Publishing on GitHub Pages',
    dek: 'What lies behind the steps of the README: where the site is served, domains, and other hosts.',
  },
];
