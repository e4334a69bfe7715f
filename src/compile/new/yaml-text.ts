/** A text as YAML: bare where nothing can go wrong, else in double quotes, which JSON writes the same. */
export function yamlText(text: string): string {
  const bare =
    /^[A-Za-z][A-Za-z0-9 _-]*[A-Za-z0-9]$|^[A-Za-z]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return bare ? text : JSON.stringify(text);
}

/** A text as prose: what Markdown and MDX would take for their own signs is shown. */
export const proseText = (text: string): string => text.replace(/[\\{}<>[\]*_`#|~]/g, '\\$&');

/** "Wind & sun, 2026" → "wind-sun-2026" */
export function kebab(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? fallback : plain;
}

/** "Distance (km)" → "distance_km"; begins with a letter. */
export function snake(text: string, fallback: string): string {
  const id = kebab(text, fallback).replaceAll('-', '_');
  return /^[a-z]/.test(id) ? id : `${fallback}_${id}`;
}
