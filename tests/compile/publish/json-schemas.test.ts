import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/compile/publish/json-schemas.ts';

const ROOT = new URL('../../../', import.meta.url);

describe('jsonSchemas()', () => {
  it('is what schemas/ holds beside those of content; `npm run schemas` writes it', () => {
    const kept = readdirSync(new URL('schemas/', ROOT))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `schemas/${name}`);
    const files = kept.map((path) => [path, readFileSync(new URL(path, ROOT), 'utf8')]);
    expect(jsonSchemas()).toEqual(Object.fromEntries(files));
  });

  it('gives schemas that another validator takes, strictly', () => {
    for (const json of Object.values(jsonSchemas())) {
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
      expect(ajv.validateSchema(JSON.parse(json))).toBe(true);
      expect(() => ajv.compile(JSON.parse(json))).not.toThrow();
    }
  });
});
