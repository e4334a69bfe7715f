/**
 * JSON that may stand inside of a script element: no text in it can end the element, open a comment, or break a line for
 * an old JavaScript parser. What it says is the same, since a string of JSON may write any character as \uXXXX.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
