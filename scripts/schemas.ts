import { contentSchemas } from '../src/compile/editor/content-schemas.ts';
import { jsonSchemas } from '../src/compile/publish/json-schemas.ts';
import { writeFileWhole } from '../src/io/artefacts.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';

await runCommand({
  usage: 'npm run schemas',
  about:
    'Writes the JSON Schemas of published data, and of the files that writers edit, to schemas/, from the schemas of the code.',
  options: {},
  run({ root }) {
    for (const [path, json] of Object.entries({ ...jsonSchemas(), ...contentSchemas() })) {
      writeFileWhole(`${root}/${path}`, json);
      answer(path, [path]);
    }
    return 0;
  },
});
