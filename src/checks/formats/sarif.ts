import { catalogue } from '../../model/errors/index.ts';
import type { Edit, Problem } from '../../model/problem.ts';
import { docsPageOf } from './docs-page.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Problems in SARIF 2.1.0 (OASIS, 2020), which code scanning and editors read. Columns count UTF-16 units. */
export function sarifOf(problems: readonly Problem[], version: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Reckon', semanticVersion: version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { PROJECT: { description: { text: 'The folder that holds content/.' } } },
        results: problems.map((found) => resultOf(found, codes.indexOf(found.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: string): object {
  const title = Object.entries(catalogue).find(([known]) => known === code)?.[1].title ?? code;
  const docs = docsPageOf(code);
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    ...(docs === undefined ? {} : { help: { text: `See ${docs}.` } }),
  };
}

function resultOf({ code, severity, message, hint, at, fix }: Problem, ruleIndex: number): object {
  const { file, line, column } = at;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [
      { physicalLocation: { artifactLocation: locationOf(file), region: { startLine: line, startColumn: column } } },
    ],
    ...(fix === undefined
      ? {}
      : { fixes: [{ description: { text: fix.title }, artifactChanges: fix.edits.map(changeOf) }] }),
  };
}

function changeOf({ at: { file, line, column }, was, becomes }: Edit): object {
  const deletedRegion = { startLine: line, startColumn: column, endLine: line, endColumn: column + was.length };
  return { artifactLocation: locationOf(file), replacements: [{ deletedRegion, insertedContent: { text: becomes } }] };
}

/** A relative address: a space or an umlaut in the name of a file is escaped, a slash is not. */
const locationOf = (file: string): object => ({
  uri: file.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: 'PROJECT',
});
