/** RK120–RK149. */
export const proseErrors = {};
