import { problem } from '../../model/errors/index.ts';
import { MOJIBAKE } from '../../model/mojibake.ts';
import type { Problem } from '../../model/problem.ts';
import { type Finding, findingIn } from '../finding.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';
import { type WrittenText, writtenTexts, type YamlText } from './written-texts.ts';

/** What writers and desks put where words are still to come. TK is "to come" in newsrooms; XXX alone is a Roman number. */
const STAND_INS =
  /(?<![\p{L}\p{N}.])(?:TODO|FIXME|TBC|TBD|(?:TK)+|X{4,}|\?{3,})(?![\p{L}\p{N}])|\blorem ipsum\b|\[(?:citation needed|insert [^\]]*)\]|^untitled(?: \p{L}+)?$/giu;
/** Only in capitals: "todo" is a word in Spanish. */
const CAPITALS = /^[\p{L}]{2,5}$/u;
const WORD_IN_CAPITALS = /^(?:es|pt|gl|it|ca)\b/;

/** No words stand in for others that were to be written, in the labels of figures neither. */
export const checkStandIns: NumberCheck = (context) =>
  eachText({ ...context, yamlTexts: [...context.yamlTexts, ...labels(context)] }, ({ text, locate }) =>
    [...text.matchAll(STAND_INS)].flatMap(({ 0: found, index }): Finding[] => {
      if (CAPITALS.test(found) && found !== found.toUpperCase()) return [];
      if (found === 'TODO' && WORD_IN_CAPITALS.test(context.locale.language)) return [];
      return [finding(text, { found, index }, problem('RK482', { found }, locate(index)))];
    }),
  );

/** No letters that were read in another encoding than they were written in. */
export const checkGarbledLetters: NumberCheck = (context) =>
  eachText(context, ({ text, locate }) => {
    const match = MOJIBAKE.exec(text);
    if (!match) return [];
    const { 0: found, index } = match;
    return [finding(text, { found, index }, problem('RK483', { found }, locate(index)))];
  });

/** A text of YAML is plain, and would show a component of the prose as it was typed. */
export const checkTagsInTexts: NumberCheck = ({ yamlTexts }) =>
  yamlTexts.flatMap(({ raw, locate }) =>
    [...raw.matchAll(/<\/?(?:Fig|Lit|Chart|Claims?|Note)\b[^<>]*>/g)].map(({ 0: found, index }) =>
      finding(raw, { found, index }, problem('RK484', { found }, locate(index))),
    ),
  );

const labels = ({ specs, locateFigure }: Pick<NumberContext, 'specs' | 'locateFigure'>): YamlText[] =>
  Object.entries(specs).flatMap(([id, { label }]) =>
    label === undefined ? [] : [{ raw: label, locate: (offset: number) => locateFigure(id, 'label', offset) }],
  );

const eachText = (
  { prose, yamlTexts }: Pick<Parameters<NumberCheck>[0], 'prose' | 'yamlTexts'>,
  look: (text: WrittenText) => Finding[],
): Finding[] => writtenTexts(prose, yamlTexts).flatMap(look);

const finding = (text: string, { found, index }: { found: string; index: number }, one: Problem): Finding =>
  findingIn(text, [index, index + found.length], one);
