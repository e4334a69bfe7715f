/** How strong a band of reference is painted: seen on paper and in the dark, and no mark. */
export const BAND_OPACITY = 0.13;
