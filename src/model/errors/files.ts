import { defineError } from './define.ts';

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value);
  return text === undefined ? '' : text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** RK001–RK019: files that cannot be read, and YAML that is not what its schema says. */
export const fileErrors = {
  RK001: defineError({
    title: 'A file is missing',
    message: ({ path }: { path: string }) => `There is no file "${path}".`,
    hint: ({ near }: { path: string; near?: string }) => near,
  }),
  RK002: defineError({
    title: 'A file is not UTF-8',
    message: ({ found }: { found: string }) => `The file is not UTF-8 text: ${found}.`,
    hint: () => 'Save it as UTF-8.',
  }),
  RK003: defineError({
    title: 'A file holds a merge conflict',
    message: ({ marker }: { marker: string }) => `The line begins with a merge conflict marker, "${marker}".`,
    hint: () => 'Choose one side and delete the marker lines.',
  }),
  RK004: defineError({
    title: 'A character that no text should hold',
    message: ({ codePoint, name }: { codePoint: string; name: string }) => `The text holds ${codePoint} (${name}).`,
    hint: () => 'Delete it; type the line again if it cannot be seen.',
  }),
  RK005: defineError({
    title: 'YAML that cannot be read',
    message: ({ reason }: { reason: string }) => `The YAML cannot be read: ${reason}.`,
    hint: ({ hint }: { reason: string; hint?: string }) => hint,
  }),
  RK006: defineError({
    title: 'An unknown key',
    message: ({ key, where }: { key: string; where: string; hint?: string | undefined }) =>
      `Unknown key "${key}" in ${where}.`,
    hint: ({ hint }: { key: string; where: string; hint?: string | undefined }) => hint,
  }),
  RK007: defineError({
    title: 'A value that does not fit',
    message: ({ where, reason, found }: { where: string; reason: string; found?: unknown }) =>
      `${where}: ${reason}${found === undefined ? '' : ` (found ${shown(found)})`}.`,
  }),
  RK008: defineError({
    title: 'A key is missing',
    message: ({ key, where }: { key: string; where: string }) => `"${key}" is missing in ${where}.`,
  }),
};
