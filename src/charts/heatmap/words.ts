/** What a heat map says by itself. */
export interface HeatmapWords {
  kind: string;
  whole: (values: string, x: string, columns: number, y: string, rows: number) => string;
  missing: string;
  ends: string;
  below: (middle: string) => string;
}

const ENGLISH: HeatmapWords = {
  kind: 'Heat map',
  whole: (values, x, columns, y, rows) => `Heat map, ${values}: ${x} (${columns}) by ${y} (${rows})`,
  missing: 'no value',
  ends: 'colours of the low and the high end of a range',
  below: (middle) => `below ${middle}`,
};

const GERMAN: HeatmapWords = {
  kind: 'Heatmap',
  whole: (values, x, columns, y, rows) => `Heatmap, ${values}: ${x} (${columns}) mal ${y} (${rows})`,
  missing: 'kein Wert',
  ends: 'Farben am unteren und oberen Ende einer Spanne',
  below: (middle) => `unter ${middle}`,
};

/** Other languages get the English words. */
export const heatmapWordsOf = (language: string): HeatmapWords => (language.startsWith('de') ? GERMAN : ENGLISH);
