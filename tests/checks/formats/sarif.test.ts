import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarifOf } from '../../../src/checks/formats/sarif.ts';
import { problem } from '../../../src/model/errors/index.ts';
import { withFix } from '../../../src/model/problem.ts';

/** The schema of SARIF 2.1.0 as its committee published it (release 5), in draft 4 of JSON Schema. */
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
// What a newer reader of schemas refuses of draft 4: the old names of the version and of the id.
delete schema.$schema;
delete schema.id;
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(
  schema,
);
const errorsOf = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);

const at = { file: 'content/reports/x/über uns.yaml', line: 2, column: 6 };
const mendable = withFix(problem('RK134', { found: '0.7 m' }, at), {
  title: 'prints the figure "rise" in its place',
  edits: [{ at, was: '0.7 m', becomes: '{fig:rise}' }],
});
const unused = problem('RK228', { id: 'fee' }, { ...at, line: 9 });

describe('sarifOf(problems, version)', () => {
  it('is valid SARIF 2.1.0, with problems and without', () => {
    expect(errorsOf(sarifOf([mendable, unused, unused], '0.1.0'))).toEqual([]);
    expect(errorsOf(sarifOf([], '0.1.0'))).toEqual([]);
  });

  it('would be refused if it were not valid', () => {
    expect(errorsOf(sarifOf([unused], '0.1.0').replace('"level": "warning"', '"level": "mild"'))).not.toEqual([]);
  });

  it('names each rule once, and points every result at its rule and its place', () => {
    const { runs } = JSON.parse(sarifOf([unused, mendable, unused], '0.1.0'));
    const [{ tool, results }] = runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['RK134', 'RK228']);
    expect(results.map(({ ruleIndex, level }: { ruleIndex: number; level: string }) => [ruleIndex, level])).toEqual([
      [1, 'warning'],
      [0, 'error'],
      [1, 'warning'],
    ]);
    expect(results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/reports/x/%C3%BCber%20uns.yaml', uriBaseId: 'PROJECT' },
      region: { startLine: 2, startColumn: 6 },
    });
    expect(results[1].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 11 },
        insertedContent: { text: '{fig:rise}' },
      },
    ]);
  });
});
