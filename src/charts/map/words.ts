/** What a map says by itself. */
export interface MapWords {
  kind: string;
  whole: (values: string, areas: number, title: string) => string;
  placed: (values: string, areas: number, title: string) => string;
  missing: (count: number) => string;
  lost: (count: number) => string;
  describeLost: (count: number) => string;
  noValue: string;
  below: (middle: string) => string;
}

const ENGLISH: MapWords = {
  kind: 'Map',
  whole: (values, areas, title) => `Map, ${values} for ${areas === 1 ? '1 area' : `${areas} areas`}: ${title}.`,
  placed: (values, areas, title) =>
    `Map, ${values} at places on ${areas === 1 ? '1 area' : `${areas} areas`}: ${title}.`,
  lost: (count) => `${count === 1 ? '1 place' : `${count} places`} outside of the map: in the table only`,
  describeLost: (count) =>
    count === 1 ? '1 place lies outside of the map.' : `${count} places lie outside of the map.`,
  missing: (count) => (count === 1 ? '1 area has no value.' : `${count} areas have no value.`),
  noValue: 'no value',
  below: (middle) => `below ${middle}`,
};

const GERMAN: MapWords = {
  kind: 'Karte',
  whole: (values, areas, title) => `Karte, ${values} für ${areas === 1 ? '1 Gebiet' : `${areas} Gebiete`}: ${title}.`,
  placed: (values, areas, title) =>
    `Karte, ${values} an Orten auf ${areas === 1 ? '1 Gebiet' : `${areas} Gebieten`}: ${title}.`,
  lost: (count) => `${count === 1 ? '1 Ort' : `${count} Orte`} außerhalb der Karte: nur in der Tabelle`,
  describeLost: (count) =>
    count === 1 ? '1 Ort liegt außerhalb der Karte.' : `${count} Orte liegen außerhalb der Karte.`,
  missing: (count) => (count === 1 ? '1 Gebiet hat keinen Wert.' : `${count} Gebiete haben keinen Wert.`),
  noValue: 'kein Wert',
  below: (middle) => `unter ${middle}`,
};

/** Other languages get the English words. */
export const mapWordsOf = (language: string): MapWords => (language.startsWith('de') ? GERMAN : ENGLISH);
