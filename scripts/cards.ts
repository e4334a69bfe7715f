import { CARD_RECORD, recordCards } from '../src/compile/card/earlier-cards.ts';
import { compileSite } from '../src/compile/site/compile-site.ts';
import { ARTEFACTS } from '../src/model/artefacts.ts';
import { hasErrors } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';
import { count, printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run cards -- [report]\n       npm run cards -- --record',
  about: [
    'Draws the social cards of all reports, or of one, and says where the pictures are.',
    'With --record, notes their addresses in content/cards.json, so that they stay published when the cards change.',
  ].join('\n'),
  options: { record: { type: 'boolean' } },
  report: 'optional',
  refuses: ({ record }, [report]) =>
    record && report !== undefined ? '--record notes the cards of all pages: name no report.' : undefined,
  async run({ root, values: { record }, positionals: [only] }) {
    if (record) return recordAll(root);
    const { reports, problems } = await compileSite(root, { only, progress: terminalProgress() });
    for (const { report } of reports) {
      const path = `${ARTEFACTS.files}/${report.card.path}`;
      answer(path, [path]);
    }
    printProblems(problems);
    return hasErrors(problems) ? 1 : 0;
  },
});

async function recordAll(root: string): Promise<number> {
  const { content, reports, card, problems } = await compileSite(root, { progress: terminalProgress() });
  // What the record is for is the warning that it is not written yet.
  printProblems(problems.filter(({ code }) => code !== 'RK109'));
  if (hasErrors(problems) || !content || card === undefined) return 1;
  const { keep } = content.site.cards;
  if (keep === 0) {
    console.error('content/site.yaml keeps no earlier cards. Say how many: cards: {keep: 3}');
    return 1;
  }
  const { recorded, problems: faults } = recordCards(root, { reports, card: { path: card } }, { keep });
  printProblems(faults);
  if (faults.length === 0) answer(`${count(recorded, 'card')} recorded in ${CARD_RECORD}.`, [CARD_RECORD]);
  return hasErrors(faults) ? 1 : 0;
}
