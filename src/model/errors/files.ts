import { defineError } from './define.ts';

const shown = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
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
    title: 'A file is not UTF-8 text',
    message: ({ found }: { found: string }) => `The file is not UTF-8 text: ${found}.`,
    hint: ({ found }: { found: string }) =>
      /web page|Excel|gzip|PDF/.test(found) ? 'Export or download the data itself.' : 'Save it as UTF-8.',
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
    message: ({
      where,
      reason,
      found,
    }: {
      where: string;
      reason: string;
      found?: unknown;
      hint?: string | undefined;
    }) => `${where}: ${reason}${found === undefined ? '' : ` (found ${shown(found)})`}.`,
    hint: ({ hint }: { where: string; reason: string; found?: unknown; hint?: string | undefined }) => hint,
  }),
  RK008: defineError({
    title: 'A key is missing',
    message: ({ key, where }: { key: string; where: string }) => `"${key}" is missing in ${where}.`,
  }),
  RK009: defineError({
    title: 'A figure in bare braces',
    message: ({ found }: { found: string }) => `In YAML, {${found}} without quotes is a map, not text.`,
    hint: ({ found }: { found: string }) => `Put the whole text in quotes: "… {${found}} …".`,
  }),
  RK010: defineError({
    title: 'A Git LFS pointer instead of the file',
    message: () => 'The file is a Git LFS pointer, not the file itself.',
    hint: () => 'Run "git lfs pull".',
  }),
  RK011: defineError({
    title: 'A path that leads elsewhere',
    message: ({ path, reason }: { path: string; reason: string }) => `"${path}" ${reason}.`,
    hint: ({ hint }: { path: string; reason: string; hint?: string }) =>
      hint ?? 'Use the path of a real file inside the project, with "/" between folders.',
  }),
  RK012: defineError({
    title: 'Frontmatter that cannot be found',
    message: ({ reason }: { reason: string }) => `${reason}.`,
    hint: () => 'Begin the file with a line "---", then the YAML, then another line "---".',
  }),
  RK013: defineError({
    title: 'A number too long to be kept',
    message: ({ found }: { found: string }) =>
      `The number ${found} is longer, larger or smaller than a computer number can be without changing its digits.`,
    hint: () => 'Put it in quotes if it is a code; write it in words if it is a quantity ("12.5 trillion USD").',
  }),
  RK014: defineError({
    title: 'A file that is too large',
    message: ({ size, most }: { size: number; most: number }) =>
      `The file has ${Math.ceil(size / 1e6)} MB; at most ${Math.floor(most / 1e6)} MB are read.`,
    hint: () => 'Keep the columns and rows that the report needs, or use Parquet.',
  }),
  RK015: defineError({
    title: 'A source told twice',
    message: ({ id, first }: { id: string; first: string }) => `The source "${id}" is told twice; first in ${first}.`,
    hint: () => 'Keep one of the two, or give one another id.',
  }),
  RK016: defineError({
    title: 'BibTeX that cannot be read',
    message: ({ reason }: { reason: string }) => `The BibTeX cannot be read: ${reason}.`,
    hint: () => 'An entry is @article{key, title = {…}, year = {2026}}; check braces and commas.',
  }),
  RK017: defineError({
    title: 'A folder name that cannot be an address',
    message: ({ name }: { name: string }) => `The folder "${name}" cannot be a report: its name becomes the address.`,
    hint: ({ suggestion }: { name: string; suggestion: string | undefined }) =>
      `A slug has small letters, digits and single hyphens, at most 80.${suggestion ? ` Rename it "${suggestion}".` : ''}`,
  }),
  RK018: defineError({
    title: 'A font that cannot be read',
    message: ({ file, reason }: { file: string; reason: string }) => `The font "${file}" ${reason}.`,
    hint: () => 'Run "npm ci" to install the packages anew.',
  }),
  RK019: defineError({
    title: 'No date for this run',
    message: ({ reason }: { reason: string }) => `${reason}.`,
    hint: () => 'Give the day with --date 2026-11-23.',
  }),
};
