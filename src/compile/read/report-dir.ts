/** The folder of a report: "content/reports/eighty-fold". */
export const reportDir = (slug: string): string => `content/reports/${slug}`;
