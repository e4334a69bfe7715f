import { describe, expect, it } from 'vitest';
import { element } from '../../src/charts/svg.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';

const circle = (cx: number, more: Record<string, string | number | string[]> = {}) =>
  element('circle', { cx, fill: '#000', className: ['c-ink-fill'], ...more });

describe('writeSvg(element)', () => {
  it('says once what neighbours have in common', () => {
    expect(writeSvg(element('svg', {}, [circle(1), circle(2)]))).toBe(
      '<svg><g fill="#000" class="c-ink-fill"><circle cx="1"/><circle cx="2"/></g></svg>',
    );
  });

  it('keeps the order of what differs, since later marks lie on earlier ones', () => {
    const svg = writeSvg(element('svg', {}, [circle(1), circle(2, { fill: '#fff' }), circle(3)]));
    expect([...svg.matchAll(/cx="(\d)"/g)].map(([, cx]) => cx)).toEqual(['1', '2', '3']);
    expect(svg).not.toContain('<g');
  });

  it('moves nothing that SVG does not hand down, and no class that is more than a colour', () => {
    expect(writeSvg(element('svg', {}, [circle(1, { opacity: 0.5 }), circle(2)]))).toBe(
      '<svg><g fill="#000" class="c-ink-fill"><circle cx="1" opacity="0.5"/><circle cx="2"/></g></svg>',
    );
    const named = { className: ['c-ink-fill', 'mark'] };
    expect(writeSvg(element('svg', {}, [circle(1, named), circle(2, named)]))).not.toContain('<g');
  });

  it('writes attributes by their names in SVG, and escapes what was typed', () => {
    const mark = element('path', { strokeDashArray: '2 3', strokeWidth: 2, ariaLabel: '"<&>"' });
    expect(writeSvg(mark)).toBe(
      '<path stroke-dasharray="2 3" stroke-width="2" aria-label="&quot;&lt;&amp;&gt;&quot;"/>',
    );
    expect(writeSvg(element('text', {}, [{ type: 'text', value: 'a < b & c' }]))).toBe('<text>a &lt; b &amp; c</text>');
  });
});
