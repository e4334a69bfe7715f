/** What a picture of flows says by itself. */
export interface SankeyWords {
  whole: (flows: number, nodes: number) => string;
  largest: (flow: string) => string;
  starts: (names: string[]) => string;
  ends: (names: string[]) => string;
  flow: (from: string, to: string) => string;
  to: (name: string) => string;
  inOut: (into: string, out: string) => string;
  unsure: string;
  more: (count: number) => string;
}

const ENGLISH: SankeyWords = {
  whole: (flows, nodes) => `Sankey diagram: ${flows === 1 ? '1 flow' : `${flows} flows`} between ${nodes} places.`,
  largest: (flow) => `The largest flow: ${flow}.`,
  starts: (names) => `Beginning at: ${names.join(', ')}.`,
  ends: (names) => `Ending at: ${names.join(', ')}.`,
  flow: (from, to) => `${from} to ${to}`,
  to: (name) => `to ${name}`,
  inOut: (into, out) => `${into} in, ${out} out`,
  unsure: 'a flow that is not sure in size or at all',
  more: (count) => (count === 1 ? 'and 1 more flow' : `and ${count} more flows`),
};

const GERMAN: SankeyWords = {
  whole: (flows, nodes) => `Sankey-Diagramm: ${flows === 1 ? '1 Fluss' : `${flows} Flüsse`} zwischen ${nodes} Orten.`,
  largest: (flow) => `Der größte Fluss: ${flow}.`,
  starts: (names) => `Anfang: ${names.join(', ')}.`,
  ends: (names) => `Ende: ${names.join(', ')}.`,
  flow: (from, to) => `${from} nach ${to}`,
  to: (name) => `nach ${name}`,
  inOut: (into, out) => `${into} hinein, ${out} hinaus`,
  unsure: 'ein Fluss, dessen Größe oder Bestehen nicht sicher ist',
  more: (count) => (count === 1 ? 'und 1 weiterer Fluss' : `und ${count} weitere Flüsse`),
};

/** Other languages get the English words. */
export const sankeyWordsOf = (language: string): SankeyWords => (language.startsWith('de') ? GERMAN : ENGLISH);
