import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const SCHEMA = new URL('data-package-v2.schema.json', import.meta.url);

/** What a descriptor lacks or has wrong by the JSON Schema of Data Package v2; nothing for one that is valid. */
export function packageFaults(descriptor: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
