import { problem } from '../../model/errors/index.ts';
import { findingOf } from '../finding.ts';
import type { WritingCheck } from './contract.ts';

/** The card of a report shows its number or its picture. */
export const checkCardContent: WritingCheck = ({ frontmatter: { key_figure, key_chart }, locateFrontmatter }) =>
  key_figure === undefined && key_chart === undefined
    ? [findingOf('card', problem('RK509', {}, locateFrontmatter(['title'], 0, 'key')))]
    : [];
