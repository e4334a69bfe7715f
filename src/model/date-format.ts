const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of days in UTC for a language. Making one takes a thousand times as long as using it, so each is made once. */
export function dayFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
