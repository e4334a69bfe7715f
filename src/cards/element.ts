/** What satori lays out: an element tree in the shape of React's, made without React or JSX. */
export interface CardElement {
  type: 'div';
  props: { style: CardStyle; children?: CardElement[] | string };
}

/** The CSS properties that cards use, in satori's spelling. Lengths are px. */
export interface CardStyle {
  position?: 'absolute' | 'relative';
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  flexDirection?: 'row' | 'column';
  justifyContent?: 'flex-start' | 'flex-end' | 'space-between';
  alignItems?: 'flex-start' | 'flex-end' | 'baseline' | 'center';
  gap?: number;
  marginTop?: number;
  marginBottom?: number;
  padding?: number;
  backgroundColor?: string;
  color?: string;
  fontFamily?: string;
  fontSize?: number;
  fontWeight?: 400 | 500 | 600 | 700;
  lineHeight?: number;
  letterSpacing?: number;
  whiteSpace?: 'nowrap';
}

/**
 * A box. `border-box` because satori counts padding on top of a width otherwise, and a footer then slips out of the card
 * without a word; `flex` because it demands a display for every box with children.
 */
export function box(style: CardStyle, children?: CardElement[] | string): CardElement {
  const base = { display: 'flex', boxSizing: 'border-box' } as const;
  return { type: 'div', props: { style: { ...base, ...style }, ...(children === undefined ? {} : { children }) } };
}
