import type { ChartSpecOf } from '../../../src/model/chart.ts';
import { dataFrom } from '../sample-data.ts';

/** Who supplies, owns and rivals whom: public statements of 2025 and 2026, shortened. */
export const edges = dataFrom(
  `from,to,role,status,amount
Amazon,Anthropic,investor,confirmed,18 billion dollars
Amazon,Anthropic,supplier,confirmed,100 billion over 10 years
Amazon,Anthropic,supplier,confirmed,
Google,Anthropic,investor,reported,up to 40 billion dollars
Google,Anthropic,supplier,reported,111 billion dollars
Google,Anthropic,competitor,inferred,
Broadcom,Anthropic,supplier,reported,125 billion over 5 years
Microsoft,Anthropic,investor,confirmed,up to 5 billion dollars
Microsoft,Anthropic,supplier,reported,31 billion dollars
NVIDIA,Anthropic,investor,confirmed,up to 10 billion dollars
NVIDIA,Anthropic,supplier,reported,
SpaceX,Anthropic,supplier,confirmed,15 billion a year
SpaceX,Anthropic,competitor,confirmed,
AMD,Anthropic,investor,confirmed,up to 5 billion dollars
AMD,Anthropic,supplier,confirmed,up to 2 GW
Akamai,Anthropic,supplier,confirmed,11.6 billion over 7 years
Anthropic,Akamai,investor,disputed,up to 7.74 million shares
OpenAI,Anthropic,competitor,reported,
Google,SpaceX,investor,reported,about 6%
SpaceX,Google,supplier,reported,0.92 billion a month
NVIDIA,SpaceX,supplier,confirmed,
SpaceX,Cursor,investor,reported,60 billion in shares`,
  { from: ['string'], to: ['string'], role: ['string'], status: ['string'], amount: ['string'] },
);

export const networkSpec: ChartSpecOf<'network'> = {
  kind: 'network',
  title: 'The same firms invest, supply and compete',
  subtitle: 'Links of Anthropic, 2025 and 2026',
  data: { table: 'edges' },
  from: 'from',
  to: 'to',
  link: 'role',
  status: 'status',
};
