/** What satori lays out: an element tree in the shape of React's, made without React or JSX. */
export interface CardElement {
  type: 'div';
  key: string | null;
  props: { style: CardStyle; children?: CardElement[] };
}

/** The CSS properties that cards use, in satori's spelling. Lengths are px. */
export interface CardStyle {
  position?: 'absolute' | 'relative';
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  flexDirection?: 'row' | 'row-reverse' | 'column';
  justifyContent?: 'flex-start' | 'flex-end' | 'space-between' | 'center';
  alignItems?: 'flex-start' | 'flex-end' | 'baseline' | 'center';
  gap?: number;
  marginTop?: number;
  marginBottom?: number;
  backgroundColor?: string;
}

/**
 * A box. `border-box` because satori counts padding on top of a width otherwise, and a footer then slips out of the card
 * without a word; `flex` because it demands a display for every box with children.
 */
export function box(style: CardStyle, children?: CardElement[], key: string | null = null): CardElement {
  const base = { display: 'flex', boxSizing: 'border-box' } as const;
  return { type: 'div', key, props: { style: { ...base, ...style }, ...(children === undefined ? {} : { children }) } };
}
