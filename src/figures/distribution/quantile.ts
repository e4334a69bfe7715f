/** The value below which a share of all cases lies, 0 < share < 1; it never falls as the share grows. */
export type Quantile = (share: number) => number;
