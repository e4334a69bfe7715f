/**
 * Shows the values of a chart where a reader points, and reads them aloud by arrow keys. All that it says stands in the
 * table under the chart; where the rows stand in the picture, the picture says (`data-points`).
 * @param begun what woke it: the pointer's place counts at once
 */
export function readChart(picture: HTMLElement, begun: Event): void {
  const table = picture.closest('.chart')?.querySelector('table');
  if (!table) return;
  const parts = createParts(picture);
  let at = -1;
  const show = (row: number, aloud: boolean): void => {
    const point = pointsOf(picture).find((one) => one.row === row);
    if (!point) return;
    at = row;
    place(parts, point, picture);
    const lines = linesOf(table, row);
    parts.sheet.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
    );
    if (aloud) parts.spoken.textContent = lines.join('. ');
  };
  const hide = (): void => {
    at = -1;
    parts.sheet.hidden = true;
    parts.ring.remove();
    parts.spoken.textContent = '';
  };
  const point = (event: PointerEvent): void => {
    const row = nearest(picture, event);
    if (row !== undefined && row !== at) show(row, false);
  };
  picture.addEventListener('pointermove', point);
  picture.addEventListener('pointerdown', point);
  picture.addEventListener('pointerleave', hide);
  picture.addEventListener('blur', hide);
  picture.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(picture);
    const row = event.key === 'Escape' ? undefined : nextRow(event.key, at, pointsOf(picture));
    if (row === undefined) return;
    event.preventDefault();
    show(row, true);
  });
  // A reader who only points dismisses what covers the picture as well.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  if (begun instanceof PointerEvent) point(begun);
}

interface Parts {
  sheet: HTMLElement;
  spoken: HTMLElement;
  ring: SVGCircleElement;
}

function createParts(picture: HTMLElement): Parts {
  const make = (className: string): HTMLElement => Object.assign(document.createElement('div'), { className });
  const sheet = Object.assign(make('reading'), { hidden: true, ariaHidden: 'true' });
  const spoken = Object.assign(make('reading-spoken'), { role: 'status' });
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  ring.setAttribute('class', 'reading-ring');
  ring.setAttribute('r', '8');
  picture.append(sheet, spoken);
  return { sheet, spoken, ring };
}

interface Point {
  row: number;
  x: number;
  y: number;
}

/** The layout that can be seen: its size may change with the window. */
const shownIn = (picture: HTMLElement): SVGSVGElement | undefined =>
  [...picture.querySelectorAll<SVGSVGElement>('svg[data-points]')].find((svg) => svg.getClientRects().length > 0);

function pointsOf(picture: HTMLElement): Point[] {
  const written = shownIn(picture)?.dataset.points ?? '';
  return written.split(' ').flatMap((pair, row) => {
    const [x, y] = pair.split(',').map(Number);
    return pair === '' || x === undefined || y === undefined ? [] : [{ row, x, y }];
  });
}

/** CSS px for each px of the drawing. */
const scaleOf = (svg: SVGSVGElement): number => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;

function nearest(picture: HTMLElement, { clientX, clientY }: PointerEvent): number | undefined {
  const svg = shownIn(picture);
  if (!svg) return undefined;
  const { left, top } = svg.getBoundingClientRect();
  const [x, y] = [(clientX - left) / scaleOf(svg), (clientY - top) / scaleOf(svg)];
  const far = (point: Point): number => (point.x - x) ** 2 + (point.y - y) ** 2;
  return pointsOf(picture).sort((a, b) => far(a) - far(b))[0]?.row;
}

function nextRow(key: string, at: number, points: readonly Point[]): number | undefined {
  const rows = points.map(({ row }) => row);
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key === 'ArrowRight' || key === 'ArrowDown') return rows.find((row) => row > at) ?? rows.at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return rows.findLast((row) => row < at) ?? rows[0];
  return undefined;
}

/** Beside the point, on the side that has more room. */
function place({ sheet, ring }: Parts, { x, y }: Point, picture: HTMLElement): void {
  const svg = shownIn(picture);
  if (!svg) return;
  ring.setAttribute('cx', String(x));
  ring.setAttribute('cy', String(y));
  svg.append(ring);
  const scale = scaleOf(svg);
  const frame = picture.getBoundingClientRect();
  const { left, top } = svg.getBoundingClientRect();
  const across = left - frame.left + x * scale;
  sheet.hidden = false;
  sheet.classList.toggle('left', across > frame.width / 2);
  sheet.style.left = `${across}px`;
  sheet.style.top = `${top - frame.top + y * scale}px`;
}

/** What the table says of a row: its name, then "column: value" for each cell that says something; a number is no name. */
function linesOf(table: HTMLTableElement, row: number): string[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const cells = [...(table.tBodies[0]?.rows[row]?.cells ?? [])].map((cell) => cell.textContent);
  const isName = (i: number): boolean => i === 0 && heads[i]?.className !== 'numeric';
  return cells.flatMap((cell, i) => (cell === '' ? [] : [isName(i) ? cell : `${heads[i]?.textContent}: ${cell}`]));
}

/** To what comes next: the table that says the same. */
function leave(picture: HTMLElement): void {
  picture.blur();
  picture.closest('.chart')?.querySelector<HTMLElement>('details.data summary')?.focus();
}
