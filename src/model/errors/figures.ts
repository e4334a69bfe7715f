/** RK020–RK059. */
export const figureErrors = {};
