/** RK190–RK219. */
export const buildErrors = {};
