/** RK100–RK119. */
export const cardErrors = {};
