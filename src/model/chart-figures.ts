import type { ChartSpec } from './chart.ts';
import type { ReferenceSpec } from './chart-parts.ts';

/** A figure that a chart names outside of its texts, and where its spec does so. */
export interface NamedFigure {
  figure: string;
  path: PropertyKey[];
}

/** The figures that a chart draws, or measures against: its rows, the beginnings of its paths, and its levels. */
export function figuresOf(spec: ChartSpec): NamedFigure[] {
  const rows = 'figures' in spec.data ? spec.data.figures : [];
  const paths = spec.kind === 'line' ? spec.paths : [];
  return [
    ...rows.map((figure, i) => ({ figure, path: ['data', 'figures', i] })),
    ...('references' in spec ? levelsOf(spec.references, ['references']) : []),
    ...LAYOUTS.flatMap((layout) => levelsOf(layoutKeys(spec, layout).references ?? [], [layout, 'references'])),
    ...paths.flatMap(({ from, multiple }, i) => [
      { figure: from, path: ['paths', i, 'from'] },
      { figure: multiple, path: ['paths', i, 'multiple'] },
    ]),
  ];
}

const LAYOUTS = ['wide', 'narrow'] as const;

/** What a chart says for one of its layouts alone. */
export interface LayoutKeys {
  height?: number | undefined;
  annotations?: readonly { text: string }[] | undefined;
  references?: readonly ReferenceSpec[] | undefined;
}

export function layoutKeys(spec: ChartSpec, layout: 'wide' | 'narrow'): LayoutKeys {
  if (!('wide' in spec || 'narrow' in spec)) return {};
  return spec[layout] ?? {};
}

function levelsOf(references: readonly ReferenceSpec[], at: PropertyKey[]): NamedFigure[] {
  return references.flatMap((reference, i) =>
    (['value', 'from', 'to'] as const).flatMap((key): NamedFigure[] => {
      const level = reference[key];
      return typeof level === 'string' ? [{ figure: level, path: [...at, i, key] }] : [];
    }),
  );
}
