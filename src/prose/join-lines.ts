import type {
  MdastNode,
  MdastPluginDefinition,
  MdastVisitorContext,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';

type Paragraph = Extract<MdastNode, { type: 'paragraph' }>;
type Phrasing = Paragraph['children'][number];
type Line = Readonly<Paragraph | MdxJsxFlowElement>;

/**
 * MDX takes a tag that stands alone on its line for a block of its own, even in the middle of a paragraph that an editor
 * has wrapped. Figures and literals are words, so they join the lines before and after them again.
 */
export function joinLines(): MdastPluginDefinition {
  return {
    name: 'reckon-join-lines',
    options: { position: true },
    before(root, ctx) {
      joinChildren(root, ctx);
    },
  };
}

function joinChildren(node: Readonly<MdastNode>, ctx: MdastVisitorContext): void {
  if (!('children' in node)) return;
  let run: Line[] = [];
  const close = (): void => {
    if (run.some(isWordTag)) joinRun(run, ctx);
    run = [];
  };
  for (const child of node.children) {
    const isLine = child.type === 'paragraph' || isWordTag(child);
    if (!isLine || !follows(run.at(-1), child)) close();
    if (isLine) run.push(child);
    else joinChildren(child, ctx);
  }
  close();
}

function joinRun(run: readonly Line[], ctx: MdastVisitorContext): void {
  const [first, ...rest] = run;
  if (!first) return;
  const children = run.flatMap((line, i): Phrasing[] => [...(i > 0 ? [lineBreak()] : []), ...phrasing(line)]);
  ctx.replaceNode(first, { type: 'paragraph', children });
  for (const line of rest) ctx.removeNode(line);
}

function phrasing(line: Line): Phrasing[] {
  if (line.type === 'paragraph') return [...line.children];
  // A word tag holds plain text only (parse-prose refuses anything else), which may stand in a line as in a block.
  return [{ ...line, type: 'mdxJsxTextElement', children: line.children as unknown as MdxJsxTextElement['children'] }];
}

const lineBreak = (): Phrasing => ({ type: 'text', value: '\n' });

function isWordTag(node: Readonly<MdastNode>): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && (node.name === 'Fig' || node.name === 'Lit');
}

/** Whether a node begins on the line after another, or on the same. */
function follows(before: Line | undefined, node: Readonly<MdastNode>): boolean {
  const end = before?.position?.end.line;
  const start = node.position?.start.line;
  return end !== undefined && start !== undefined && start - end <= 1;
}
