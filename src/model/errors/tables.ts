/** RK060–RK079. */
export const tableErrors = {};
