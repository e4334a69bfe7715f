/** Text from data must not steer the terminal: control characters are shown, not sent. A line end becomes a space, a tab too. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (char) =>
    char === '\n' || char === '\t' ? ' ' : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** "1 error", "2 errors" */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
