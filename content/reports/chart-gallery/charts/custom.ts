import type { CustomChart } from '../../../../src/charts/custom/contract.ts';
import { rect, text } from '../../../../src/charts/svg.ts';

const PITCH = 12;
const SQUARE = 9;

/** A square for each bird, species below species, with its name and number above. */
export const render: CustomChart['render'] = (_spec, data, context) => {
  const columns = Math.floor(context.width / PITCH);
  let y = 0;
  const children = data.rows.flatMap(({ cells }) => {
    const birds = Number(cells.birds);
    const top = y + 22;
    y = top + Math.ceil(birds / columns) * PITCH + 10;
    const name = text(`${cells.species}: ${birds}`, { at: { x: 0, y: top - 8 }, style: { size: 13, weight: 500 } });
    const squares = Array.from({ length: birds }, (_, i) => {
      const at = { x: (i % columns) * PITCH, y: top + Math.floor(i / columns) * PITCH };
      return rect({ ...at, width: SQUARE, height: SQUARE }, 'c-accent');
    });
    return [name, ...squares];
  });
  return { children, width: context.width, height: y };
};
