import { element } from './element.ts';

/** How a site shows a link: how much of the title and description, and in which order things stand. */
interface Place {
  name: string;
  className: string;
  parts: (tags: Tags) => (Node | string)[];
}

/** The tags of the open page, as a crawler reads them. */
interface Tags {
  title: string;
  description: string;
  image: string;
  alt: string;
  site: string;
  host: string;
}

const PLACES: Place[] = [
  {
    name: 'X',
    className: 'x',
    parts: (tags) => [picture(tags), line('over', tags.title, 70), line('host', tags.host)],
  },
  {
    name: 'LinkedIn',
    className: 'linkedin',
    parts: (tags) => [picture(tags), line('title', tags.title, 120), line('host', tags.host)],
  },
  {
    name: 'Slack',
    className: 'slack',
    parts: (tags) => [
      line('site', tags.site),
      line('title', tags.title),
      line('text', tags.description, 700),
      picture(tags),
    ],
  },
  {
    name: 'WhatsApp',
    className: 'whatsapp',
    parts: (tags) => [
      picture(tags),
      line('title', tags.title, 80),
      line('text', tags.description, 90),
      line('host', tags.host),
    ],
  },
];

/** The open page as a link to it looks elsewhere, made of its real tags. */
export function cardTab(): Node {
  const tags = readTags();
  const missing = Object.entries(tags).flatMap(([name, value]) => (value === '' ? [name] : []));
  return element(
    'div',
    {},
    ...(missing.length > 0 ? [element('p', { class: 'hint' }, `Without a value: ${missing.join(', ')}.`)] : []),
    element(
      'div',
      { class: 'places' },
      ...PLACES.map(({ name, className, parts }) =>
        element(
          'figure',
          {},
          element('figcaption', {}, name),
          element('div', { class: `link ${className}` }, ...parts(tags)),
        ),
      ),
    ),
  );
}

function readTags(): Tags {
  const tag = (name: string): string =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const url = tag('og:url');
  return {
    title: tag('og:title'),
    description: tag('og:description'),
    image: tag('og:image'),
    alt: tag('og:image:alt'),
    site: tag('og:site_name'),
    host: URL.canParse(url) ? new URL(url).host : '',
  };
}

/** The card as the preview serves it: its address is that of the published site, which may not have it yet. */
function picture({ image, alt }: Tags): Node {
  const src = URL.canParse(image) ? new URL(image).pathname : '';
  return src === '' ? element('p', { class: 'hint' }, 'No card') : element('img', { src, alt });
}

function line(className: string, text: string, most = Number.POSITIVE_INFINITY): Node {
  return element('p', { class: className }, text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
}
