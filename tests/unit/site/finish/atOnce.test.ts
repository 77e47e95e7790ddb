import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../src/site/finish/atOnce.ts';

const OTHER = '<script type="module">var a=1;</script>';
const OURS = 'let t="running"===e.value;';

describe('a script that runs where it stands', () => {
  it('is no module any more; the others stay', () => {
    expect(atOnce(`${OTHER}<p></p><script type="module">${OURS}</script>${OTHER}`)).toBe(
      `${OTHER}<p></p><script>${OURS}</script>${OTHER}`,
    );
  });

  it('is found however it was written', () => {
    const plain = "let t = e.value === 'running';";
    expect(atOnce(`<script type="module">${plain}</script>`)).toBe(`<script>${plain}</script>`);
  });

  it('is not a fetched script, nor data', () => {
    const html = `<script type="module" src="/a.js"></script><script type="application/json">${OURS}</script>`;
    expect(atOnce(html)).toBe(html);
  });
});
