/** The words that a network itself speaks. Names, kinds and labels are the writer's. */
export interface NetworkWords {
  /** Heading above the partners that are joined to the focus by so many kinds of link. */
  ways: (kinds: number) => string;
  links: (count: number) => string;
  /** What stands for partners that a low drawing has no room for. */
  more: (partners: number) => string;
  /** Heading above the links in which the focus has no part. */
  others: string;
  /** A link between two that are not the focus. */
  between: (from: string, to: string) => string;
  /** A link that begins at the focus, for the key. */
  outward: (focus: string) => string;
  columns: { from: string; to: string; link: string; status: string; label: string };
  describe: {
    whole: (focus: string, partners: number) => string;
    kind: (kind: string, names: string[]) => string;
    many: (names: string[]) => string;
    others: (links: string[]) => string;
    empty: string;
  };
}

const ENGLISH: NetworkWords = {
  ways: (kinds) => (kinds === 0 ? 'Not linked directly' : kinds === 1 ? 'Linked in 1 way' : `Linked in ${kinds} ways`),
  links: (count) => (count === 1 ? '1 link' : `${count} links`),
  more: (partners) => (partners === 1 ? 'and 1 other' : `and ${partners} others`),
  others: 'Among the others',
  between: (from, to) => `${from} to ${to}`,
  outward: (focus) => `from ${focus}`,
  columns: { from: 'From', to: 'To', link: 'Link', status: 'Status', label: 'Detail' },
  describe: {
    whole: (focus, partners) => `Network of ${focus} and ${partners === 1 ? '1 other' : `${partners} others`}.`,
    kind: (kind, names) => `${kind}: ${names.join(', ')}.`,
    many: (names) => `Linked in more than one way: ${names.join('; ')}.`,
    others: (links) => `Among the others: ${links.join('; ')}.`,
    empty: 'There is no data to draw.',
  },
};

const GERMAN: NetworkWords = {
  ways: (kinds) =>
    kinds === 0 ? 'Nicht direkt verbunden' : kinds === 1 ? 'Auf 1 Art verbunden' : `Auf ${kinds} Arten verbunden`,
  links: (count) => (count === 1 ? '1 Verbindung' : `${count} Verbindungen`),
  more: (partners) => (partners === 1 ? 'und 1 weiterer' : `und ${partners} weitere`),
  others: 'Unter den übrigen',
  between: (from, to) => `${from} an ${to}`,
  outward: (focus) => `von ${focus}`,
  columns: { from: 'Von', to: 'Zu', link: 'Verbindung', status: 'Status', label: 'Einzelheit' },
  describe: {
    whole: (focus, partners) => `Netz von ${focus} und ${partners} anderen.`,
    kind: (kind, names) => `${kind}: ${names.join(', ')}.`,
    many: (names) => `Auf mehr als eine Art verbunden: ${names.join('; ')}.`,
    others: (links) => `Unter den übrigen: ${links.join('; ')}.`,
    empty: 'Es gibt keine Daten.',
  },
};

/** English where a language has no words of its own. */
export function networkWordsOf(language: string): NetworkWords {
  return language.split('-')[0] === 'de' ? GERMAN : ENGLISH;
}
