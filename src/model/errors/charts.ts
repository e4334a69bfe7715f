import { defineError } from './define.ts';

/** RK080–RK099. */
export const chartErrors = {
  RK095: defineError({
    title: 'Too many kinds of link',
    message: ({ column, kinds }: { column: string; kinds: string[]; most: number }) =>
      `The column "${column}" holds ${kinds.length} kinds of link: ${kinds.join(', ')}.`,
    hint: ({ most }) =>
      `At most ${most} can be told apart: group them in the table or with \`sql:\`, or keep some with \`where:\`.`,
  }),
  RK096: defineError({
    title: 'A link without two ends',
    message: ({ from, to, kind }: { from: string; to: string; kind: string }) =>
      `A link goes from "${from}" to "${to}" and is called "${kind}".`,
    hint: () => 'Each row of a network needs two different ends and a kind of link.',
  }),
  RK097: defineError({
    title: 'An unknown focus',
    message: ({ focus }: { focus: string; hint: string | undefined }) => `No link begins or ends at "${focus}".`,
    hint: ({ hint }) => hint,
  }),
  RK098: defineError({
    title: 'Too many nodes in a network',
    message: ({ nodes, most }: { nodes: number; most: number }) =>
      `The network has ${nodes} nodes beside its focus; more than ${most} cannot be read.`,
    hint: () => 'Keep those that matter with `where:`.',
  }),
};
