import { printFigure } from '../figures/print/print-figure.ts';
import { plainText } from '../model/text.ts';
import type { PageContext } from './page-context.ts';

/** What the head of a figure's page says of it: "Cost of one gauge: 100,000 euros". */
export function figureHead(
  id: string,
  { report, locale, figure: find }: Pick<PageContext, 'report' | 'locale' | 'figure'>,
): { title: string; description: string } {
  const figure = find(id);
  const title = `${figure.label}: ${printFigure(figure, {}, locale)}`;
  const from = plainText(report.title);
  return { title, description: `${title}. Where it comes from, what it rests on and how sure it is. From: ${from}.` };
}
