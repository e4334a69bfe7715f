import type { BreadcrumbList, Graph, Organization, WebSite } from 'schema-dts';
import { reportPath, siteUrl } from '../model/address.ts';
import type { CompiledReport } from '../model/compiled.ts';
import type { Address, Site } from '../model/site.ts';
import { plainText } from '../model/text.ts';

export interface SitePage {
  site: Pick<Site, 'title' | 'description' | 'publisher' | 'language'>;
  address: Address;
  /** Of the page, below the site root. */
  path: string;
  title: string;
  /** The report that the page belongs to. */
  report?: Pick<CompiledReport, 'slug' | 'title'> | undefined;
}

/** Who publishes the site: on every page the same, by its id. */
export function organization({ site, address }: Pick<SitePage, 'site' | 'address'>): Exclude<Organization, string> {
  return {
    '@type': 'Organization',
    '@id': `${siteUrl(address, '')}#publisher`,
    name: site.publisher.name,
    url: site.publisher.url ?? siteUrl(address, ''),
    logo: siteUrl(address, 'icon-512.png'),
  };
}

/** What a page says of its place: the site itself on the first page, the way that leads to it on all others. */
export function siteJsonLd(page: SitePage): Graph {
  const own = page.path === '' ? webSite(page) : breadcrumbs(page);
  return { '@context': 'https://schema.org', '@graph': [organization(page), own] };
}

function webSite({ site, address }: SitePage): WebSite {
  const url = siteUrl(address, '');
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    url,
    name: site.title,
    ...(site.description ? { description: site.description } : {}),
    inLanguage: site.language,
    publisher: { '@id': `${url}#publisher` },
  };
}

function breadcrumbs({ site, address, path, title, report }: SitePage): BreadcrumbList {
  const steps = [{ name: site.title, path: '' }];
  const above = report && reportPath(report.slug);
  if (above !== undefined && above !== path) steps.push({ name: plainText(report?.title ?? []), path: above });
  steps.push({ name: title, path });
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: step.name,
      item: siteUrl(address, step.path),
    })),
  };
}
