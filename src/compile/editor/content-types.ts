import type { CompiledReport } from '../../model/compiled.ts';
import { COMPONENTS, type PropRule } from '../../prose/vocabulary.ts';

/** Which ids the `id` of a component is one of, by the interface that every report adds its own to. */
const IDS: Readonly<Record<string, string>> = { Fig: 'ReckonFigures', Chart: 'ReckonCharts', Claim: 'ReckonClaims' };

type Named = Pick<CompiledReport, 'figures' | 'charts' | 'claims'>;

/**
 * Declarations of what prose may name, as the language service of MDX looks for them: global, under its own name.
 * @returns TypeScript without imports, so that all of it is global
 */
export function componentTypes(): string {
  const interfaces = Object.values(IDS).map((name) => `interface ${name} {}\n`);
  const components = Object.entries(COMPONENTS).map(([name, { props, content }]) => {
    const typed = Object.entries(props).map(([prop, rule]) => `${propType(prop, rule, IDS[name])}; `);
    const children = content === 'none' ? '' : `children${content === 'text' ? '?' : ''}: unknown `;
    return `  ${name}: (props: { ${typed.join('')}${children}}) => unknown;\n`;
  });
  return `${interfaces.join('')}type MDXProvidedComponents = {\n${components.join('')}};\n`;
}

/** Declarations that add the ids of one report to those that prose may name. */
export function reportTypes({ figures, charts, claims }: Named): string {
  const add = (name: string, named: object): string =>
    `interface ${name} {\n${Object.keys(named)
      .map((id) => `  ${JSON.stringify(id)}: true;\n`)
      .join('')}}\n`;
  return add('ReckonFigures', figures) + add('ReckonCharts', charts) + add('ReckonClaims', claims);
}

function propType(name: string, rule: PropRule, ids: string | undefined): string {
  const needed = rule.kind === 'text' && rule.required === true;
  return `${name}${needed ? '' : '?'}: ${name === 'id' && ids !== undefined ? `keyof ${ids}` : typeOf(rule)}`;
}

function typeOf(rule: PropRule): string {
  switch (rule.kind) {
    case 'text':
      return 'string';
    case 'whole':
      return 'number | string'; // digits={3} and digits="3"
    case 'word':
      return rule.words.map((word) => JSON.stringify(word)).join(' | ');
    case 'flag':
      return 'boolean';
  }
}
