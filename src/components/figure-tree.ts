import type { Figure } from '../model/figure.ts';
import { inputsOf } from './figures-on-page.ts';

/** A figure in a tree, with what stands below it. */
export interface TreeNode {
  id: string;
  nodes: TreeNode[];
  /** It stands above with all that is below it, and is not opened a second time. */
  again: boolean;
}

type Figures = Readonly<Record<string, Figure>>;

/** What a figure rests on, down to the inputs. */
export const basisTree = (id: string, figures: Figures): TreeNode[] => grow(id, (figure) => inputsOf(figure), figures);

/** What rests on a figure, up to what nothing rests on. */
export const usersTree = (id: string, figures: Figures): TreeNode[] => grow(id, ({ usedBy }) => usedBy, figures);

/** The graph as a tree that says everything once: a figure that was met before is named, and not opened again. */
function grow(id: string, next: (figure: Figure) => readonly string[], figures: Figures): TreeNode[] {
  const opened = new Set<string>();
  const nextOf = (of: string): readonly string[] => {
    const figure = figures[of];
    return figure ? next(figure) : [];
  };
  const below = (parent: string): TreeNode[] =>
    nextOf(parent).map((child) => {
      const again = opened.has(child) && nextOf(child).length > 0;
      opened.add(child);
      return { id: child, again, nodes: again ? [] : below(child) };
    });
  return below(id);
}
