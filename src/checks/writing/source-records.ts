import { problem } from '../../model/errors/index.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { WritingCheck } from './contract.ts';

/** Every source says of when it is, and where a reader finds it. */
export const checkSourceRecords: WritingCheck = ({ sources }) =>
  sources.flatMap(({ id, type, dated, findable, at }): Finding[] => [
    ...(dated ? [] : [findingOf(id, problem('RK510', { id }, at))]),
    ...(findable ? [] : [findingOf(id, problem('RK511', { id, type: type.replaceAll('-', ' ') }, at))]),
  ]);
