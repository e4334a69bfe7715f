import { describe, expect, test } from 'vitest';
import { plainText, safeHtml } from '../../../src/io/sources/safe-html.ts';

describe('safeHtml(entry)', () => {
  test('takes the wrapping of the citation processor off', () => {
    expect(safeHtml('  <div data-csl-entry-id="a" class="csl-entry"><i>A</i> &#38; b</div>\n')).toBe(
      '<i>A</i> &#38; b',
    );
    expect(safeHtml('<div class="csl-entry"><span style="font-variant:small-caps;">A</span></div>')).toBe('A');
  });

  test('shows every other tag as it is written, also one that is half an allowed one', () => {
    expect(safeHtml('<div>a <script>b</script> <i onclick="c">d</i> 1 < 2</div>')).toBe(
      'a &lt;script&gt;b&lt;/script&gt; &lt;i onclick="c"&gt;d 1 &lt; 2',
    );
  });

  test('leaves no tag open or closed twice', () => {
    expect(safeHtml('<div><i>a <b>c</i> d</b></b></div>')).toBe('<i>a <b>c d</b></i>');
  });
});

describe('plainText(html)', () => {
  test('drops tags and reads entities', () => {
    expect(plainText('<i>A</i> &#38; &lt;b&gt; &#x201c;c&quot; &nix;')).toBe('A & <b> “c" &nix;');
  });
});
