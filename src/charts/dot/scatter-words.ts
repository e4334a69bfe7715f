/** What a scatter plot says of the sizes of its points. */
export interface ScatterWords {
  raised: (count: number) => string;
  withoutSize: (count: number, title: string) => string;
  area: (axis: string) => string;
}

const ENGLISH: ScatterWords = {
  raised: (count) =>
    `${count === 1 ? '1 value is' : `${count} values are`} too small for a circle to be seen, and drawn larger`,
  withoutSize: (count, title) => `${count === 1 ? '1 row' : `${count} rows`} without “${title}”: in the table only`,
  area: (axis) => `Area of the points: ${axis}.`,
};

const GERMAN: ScatterWords = {
  raised: (count) =>
    `${count === 1 ? '1 Wert ist' : `${count} Werte sind`} zu klein für einen sichtbaren Kreis und größer gezeichnet`,
  withoutSize: (count, title) => `${count === 1 ? '1 Zeile' : `${count} Zeilen`} ohne „${title}“: nur in der Tabelle`,
  area: (axis) => `Fläche der Punkte: ${axis}.`,
};

/** Other languages get the English words. */
export const scatterWordsOf = (language: string): ScatterWords => (language.startsWith('de') ? GERMAN : ENGLISH);
