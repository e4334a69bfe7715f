/** What is left of letters such as é, ’ and – when their bytes are read as Windows-1252 or Latin-1. */
export const MOJIBAKE =
  /Ã[\u0080-\u00bf\u2018-\u203a]|Â[\u00a0-\u00bf]|â(?:€|\u0080)[\u0080-\u009f\u00a6\u0153\u2018-\u201d\u2122]|ï¿½/;
