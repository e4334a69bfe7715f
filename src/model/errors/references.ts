/** RK150–RK169. */
export const referenceErrors = {};
