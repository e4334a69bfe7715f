import { readFrontmatter } from '../../io/frontmatter.ts';
import { readText } from '../../io/text-file.ts';
import { problem } from '../../model/errors/index.ts';
import { parseContent } from '../../model/parse.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { type Frontmatter, FrontmatterSchema } from '../../model/report.ts';
import { parseProse } from '../../prose/parse-prose.ts';
import type { Prose } from '../../prose/prose.ts';

interface ReportText {
  frontmatter?: Frontmatter;
  prose?: Prose;
  locate: Locator;
  problems: Problem[];
}

/** Reads index.mdx: its frontmatter by the schema, its prose with positions. */
export function readTextFile(root: string, file: string): ReportText {
  const start: Locator = () => ({ file, line: 1, column: 1 });
  const { text, problems } = readText(root, file);
  if (text === undefined) return { locate: start, problems };
  const front = readFrontmatter(text, file);
  const prose = parseProse(text, file, front.bodyOffset);
  const faults = [...front.problems, ...prose.problems];
  if (front.problems.length > 0) return { prose, locate: front.locate, problems: faults };
  const parsed = parseContent(FrontmatterSchema, front.data ?? {}, front.locate, 'the frontmatter');
  faults.push(...parsed.problems);
  if (!parsed.value) return { prose, locate: front.locate, problems: faults };
  if (prose.problems.length === 0 && prose.words === 0 && prose.charts.length === 0) {
    faults.push(problem('RK174', {}, prose.locate(front.bodyOffset)));
  }
  faults.push(...checkDates(parsed.value, front.locate));
  return { frontmatter: parsed.value, prose, locate: front.locate, problems: faults };
}

function checkDates({ published, updated }: Frontmatter, locate: Locator): Problem[] {
  if (!updated || updated.iso >= published.iso) return [];
  return [problem('RK172', { updated: updated.iso, published: published.iso }, locate(['updated']))];
}
