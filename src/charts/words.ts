import type { Bound, Status } from '../model/status.ts';

/** The words that a chart itself speaks. What a writer wrote is never translated. */
export interface ChartWords {
  bound: Record<Bound, (value: string) => string>;
  range: (low: string, high: string) => string;
  status: Record<Status, string>;
  interval: string;
  open: string;
  noData: string;
  notKnown: string;
  low: string;
  high: string;
  statusColumn: string;
  boundColumn: string;
  unshown: (items: string[]) => string;
  trend: { name: string; describe: (from: string, to: string) => string };
  simplified: (drawn: string, total: string) => string;
  spread: {
    figure: (value: string, interval: string) => string;
    median: (median: string, low: string, high: string) => string;
    from: string;
    to: string;
    share: string;
    rank: string;
    percentile: string;
    bars: (samples: boolean) => string;
    dots: (count: number) => string;
    curve: string;
    middle: string;
    band: (level: string) => string;
  };
  describe: {
    kind: Record<
      | 'line'
      | 'area'
      | 'bar'
      | 'range'
      | 'dot'
      | 'scatter'
      | 'slope'
      | 'waterfall'
      | 'histogram'
      | 'quantile-dots'
      | 'density'
      | 'fan',
      string
    >;
    axis: (name: string, low: string, high: string, log: boolean) => string;
    rows: (count: number) => string;
    series: (names: string[]) => string;
    firstLast: (first: string, last: string) => string;
    extremes: (lowest: string, highest: string) => string;
    at: (value: string, where: string) => string;
    references: (names: string[]) => string;
    paths: (names: string[]) => string;
    annotations: (names: string[]) => string;
    disputed: (count: number) => string;
    noRows: string;
    shares: string;
    atEnd: (texts: string[]) => string;
    panels: (count: number) => string;
  };
}

const ENGLISH: ChartWords = {
  bound: {
    over: (value) => `over ${value}`,
    at_least: (value) => `at least ${value}`,
    about: (value) => `about ${value}`,
    up_to: (value) => `up to ${value}`,
    under: (value) => `under ${value}`,
  },
  range: (low, high) => `${low} to ${high}`,
  status: { confirmed: 'confirmed', reported: 'reported', inferred: 'inferred', disputed: 'disputed' },
  interval: 'range',
  open: 'known from one side only',
  noData: 'No data',
  notKnown: 'not known',
  low: 'low',
  high: 'high',
  statusColumn: 'Status',
  boundColumn: 'Bound',
  unshown: (items) => `Not on the log scale: ${items.join('; ')}.`,
  trend: {
    name: 'trend (least squares)',
    describe: (from, to) => `Trend (straight line of least squares): from ${from} to ${to}.`,
  },
  spread: {
    figure: (value, interval) => `${value}; 9 in 10 chances: ${interval}`,
    median: (median, low, high) => `middle ${median}; 9 in 10 between ${low} and ${high}`,
    from: 'From',
    to: 'To',
    share: 'Share of values',
    rank: 'Dot',
    percentile: 'Percent below',
    bars: (samples) => (samples ? 'height: how many of the chances' : 'height: how many of the values'),
    dots: (count) => `each dot: 1 chance in ${count}`,
    curve: 'height: how likely',
    middle: 'middle, and where 9 in 10 lie',
    band: (level) => `${level} in 100 lie within`,
  },
  simplified: (drawn, total) =>
    `Picture and table hold ${drawn} of ${total} values: those that can be told apart at this width. The CSV file has all.`,
  describe: {
    kind: {
      line: 'Line chart',
      area: 'Area chart',
      bar: 'Bar chart',
      range: 'Range chart',
      dot: 'Dot plot',
      scatter: 'Scatter plot',
      slope: 'Slope chart',
      waterfall: 'Waterfall chart',
      histogram: 'Histogram',
      'quantile-dots': 'Quantile dot plot',
      density: 'Density plot',
      fan: 'Fan chart',
    },
    axis: (name, low, high, log) => `${name} from ${low} to ${high}${log ? ', log scale' : ''}`,
    rows: (count) => (count === 1 ? '1 value' : `${count.toLocaleString('en-GB')} values`),
    series: (names) => `Series: ${names.join(', ')}.`,
    firstLast: (first, last) => `First: ${first}. Last: ${last}.`,
    extremes: (lowest, highest) => `Lowest: ${lowest}. Highest: ${highest}.`,
    at: (value, where) => `${value} (${where})`,
    references: (names) => `Compared with: ${names.join(', ')}.`,
    paths: (names) => `Growth paths for comparison: ${names.join(', ')}.`,
    annotations: (names) => `Marked: ${names.join(', ')}.`,
    disputed: (count) => (count === 1 ? '1 value is disputed.' : `${count} values are disputed.`),
    noRows: 'There is no data to draw.',
    shares: 'Shown as shares of their sum.',
    panels: (count) => (count === 1 ? '1 panel.' : `${count} panels.`),
    atEnd: (texts) => `At the end: ${texts.join('; ')}.`,
  },
};

const GERMAN: ChartWords = {
  bound: {
    over: (value) => `über ${value}`,
    at_least: (value) => `mindestens ${value}`,
    about: (value) => `etwa ${value}`,
    up_to: (value) => `bis zu ${value}`,
    under: (value) => `unter ${value}`,
  },
  range: (low, high) => `${low} bis ${high}`,
  status: { confirmed: 'bestätigt', reported: 'berichtet', inferred: 'abgeleitet', disputed: 'umstritten' },
  interval: 'Spanne',
  open: 'nur von einer Seite bekannt',
  noData: 'Keine Daten',
  notKnown: 'nicht bekannt',
  low: 'unterer Wert',
  high: 'oberer Wert',
  statusColumn: 'Status',
  boundColumn: 'Schranke',
  unshown: (items) => `Nicht auf der logarithmischen Skala: ${items.join('; ')}.`,
  trend: {
    name: 'Trend (kleinste Quadrate)',
    describe: (from, to) => `Trend (Gerade der kleinsten Quadrate): von ${from} bis ${to}.`,
  },
  spread: {
    figure: (value, interval) => `${value}; 9 von 10 Chancen: ${interval}`,
    median: (median, low, high) => `Mitte ${median}; 9 von 10 zwischen ${low} und ${high}`,
    from: 'Von',
    to: 'Bis',
    share: 'Anteil der Werte',
    rank: 'Punkt',
    percentile: 'Prozent darunter',
    bars: (samples) => (samples ? 'Höhe: wie viele der Chancen' : 'Höhe: wie viele der Werte'),
    dots: (count) => `je Punkt: 1 Chance von ${count}`,
    curve: 'Höhe: wie wahrscheinlich',
    middle: 'Mitte, und wo 9 von 10 liegen',
    band: (level) => `${level} von 100 liegen darin`,
  },
  simplified: (drawn, total) =>
    `Bild und Tabelle enthalten ${drawn} von ${total} Werten: die in dieser Breite unterscheidbaren. Die CSV-Datei enthält alle.`,
  describe: {
    kind: {
      line: 'Liniendiagramm',
      area: 'Flächendiagramm',
      bar: 'Balkendiagramm',
      range: 'Spannendiagramm',
      dot: 'Punktdiagramm',
      scatter: 'Streudiagramm',
      slope: 'Steigungsdiagramm',
      waterfall: 'Wasserfalldiagramm',
      histogram: 'Histogramm',
      'quantile-dots': 'Quantilpunkte',
      density: 'Dichtediagramm',
      fan: 'Fächerdiagramm',
    },
    axis: (name, low, high, log) => `${name} von ${low} bis ${high}${log ? ', logarithmisch' : ''}`,
    rows: (count) => (count === 1 ? '1 Wert' : `${count.toLocaleString('de-DE')} Werte`),
    series: (names) => `Reihen: ${names.join(', ')}.`,
    firstLast: (first, last) => `Zuerst: ${first}. Zuletzt: ${last}.`,
    extremes: (lowest, highest) => `Niedrigster Wert: ${lowest}. Höchster Wert: ${highest}.`,
    at: (value, where) => `${value} (${where})`,
    references: (names) => `Zum Vergleich: ${names.join(', ')}.`,
    paths: (names) => `Wachstumspfade zum Vergleich: ${names.join(', ')}.`,
    annotations: (names) => `Markiert: ${names.join(', ')}.`,
    disputed: (count) => (count === 1 ? '1 Wert ist umstritten.' : `${count} Werte sind umstritten.`),
    noRows: 'Es gibt keine Daten.',
    shares: 'Gezeigt als Anteile an ihrer Summe.',
    panels: (count) => (count === 1 ? '1 Feld.' : `${count} Felder.`),
    atEnd: (texts) => `Am Ende: ${texts.join('; ')}.`,
  },
};

/** Other languages get signs for the marks, and English where only words will do. */
const SIGNS: ChartWords = {
  ...ENGLISH,
  bound: {
    over: (value) => `> ${value}`,
    at_least: (value) => `≥ ${value}`,
    about: (value) => `≈ ${value}`,
    up_to: (value) => `≤ ${value}`,
    under: (value) => `< ${value}`,
  },
  range: (low, high) => `${low}–${high}`,
};

export function wordsOf(language: string): ChartWords {
  const main = language.split('-')[0];
  return main === 'en' ? ENGLISH : main === 'de' ? GERMAN : SIGNS;
}
