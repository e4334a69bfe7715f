/** Checks on numbers that take exceptions. */
export const NUMBER_CODES = [
  'RK134',
  'RK220',
  'RK221',
  'RK222',
  'RK223',
  'RK224',
  'RK226',
  'RK227',
  'RK228',
  'RK229',
  'RK230',
  'RK231',
  'RK234',
  'RK487',
];

/** Checks on the writing of a report that take exceptions; every build makes them. */
export const WRITING_CODES = [
  'RK482',
  'RK483',
  'RK484',
  'RK500',
  'RK502',
  'RK503',
  'RK504',
  'RK505',
  'RK506',
  'RK507',
  'RK508',
  'RK509',
  'RK510',
  'RK511',
  'RK515',
];

/** What takes longer, or needs all reports: `npm run check` alone looks for it. */
export const DESK_CODES = ['RK512', 'RK513', 'RK514', 'RK516'];

/** What needs the network: `npm run check -- --external` alone looks for it. */
export const EXTERNAL_CODES = ['RK517', 'RK518', 'RK519', 'RK520'];

/** Codes whose severity may be set, and that an exception may name. */
export const EXCEPTABLE: readonly string[] = [...NUMBER_CODES, ...WRITING_CODES, ...DESK_CODES, ...EXTERNAL_CODES];

/** Codes with a page in docs/checks. */
export const DOCUMENTED: readonly string[] = [
  ...EXCEPTABLE,
  'RK225',
  'RK232',
  'RK233',
  'RK501',
  'RK521',
  'RK522',
].sort();
