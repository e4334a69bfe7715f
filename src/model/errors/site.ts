/** RK170–RK189. */
export const siteErrors = {};
