/** RK080–RK099. */
export const chartErrors = {};
