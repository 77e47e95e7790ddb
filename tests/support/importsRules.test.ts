import { describe, expect, it } from 'vitest';
import * as rules from './importsRules.ts';
import type { Rule } from './importsRules.ts';

function count(rule: Rule, text: string, path = 'islands/A.tsx'): number {
  return rule({ path, text }).length;
}

describe('the rules of a source file', () => {
  it.each<[string, Rule, string]>([
    ['any', rules.noAny, 'let a: any;'],
    ['any inside a type', rules.noAny, 'const a = b as Map<string, any>;'],
    ['@ts-ignore', rules.noSilencing, '// @ts-ignore\nlet a = b;'],
    ['@ts-nocheck', rules.noSilencing, '// @ts-nocheck'],
    ['an enum', rules.noEnum, 'enum A { b }'],
    ['a const enum', rules.noEnum, 'declare const enum A { b }'],
    ['a default export', rules.noDefaultExport, 'export default 1;'],
    ['a default function', rules.noDefaultExport, 'export default function a() {}'],
    ['a renamed default', rules.noDefaultExport, 'export { a as default };'],
    ['a Dutch string', rules.noDutch, `const a = 'Dit is niet goed';`],
    ['a Dutch template', rules.noDutch, 'const a = `Nog ${n} van de ${total} vragen`;'],
    ['Dutch on the screen', rules.noDutch, 'const a = <p>Je antwoorden staan hier</p>;'],
    ['Dutch in an attribute', rules.noDutch, 'const a = <p title="Naar het begin" />;'],
    ['an inline style', rules.noInlineStyle, `const a = <p style="color: red" />;`],
    ['a style object', rules.noInlineStyle, `const a = <p style={{ color }} />;`],
    ['a style set later', rules.noInlineStyle, `a.setAttribute('style', b);`],
    ['JSON from anywhere', rules.oneGate, 'const a = JSON.parse(b);'],
    ['an address taken apart', rules.oneGate, 'const a = new URLSearchParams(location.hash);'],
    ['base64 from anywhere', rules.oneGate, 'const a = globalThis.atob(b);'],
    ['a clock of its own', rules.oneClock, 'const a = Date.now();'],
    ['the date of now', rules.oneClock, 'const a = new Date();'],
    ['a host', rules.noHost, '// see https://example.nl/a'],
    ['a host that looks allowed', rules.noHost, `const a = 'http://www.w3.org.example.nl/';`],
  ])('refuse %s', (_, rule, text) => {
    expect(count(rule, text)).toBe(1);
  });

  it.each<[string, Rule, string]>([
    ['the word any', rules.noAny, `// any\nconst any = 'any';`],
    ['a named default', rules.noDefaultExport, 'const { a = 1 } = b;\nexport { a };'],
    ['a single Dutch word', rules.noDutch, `const a = 'niet';`],
    ['English', rules.noDutch, `const a = 'vans need a horn';`],
    ['a Dutch comment', rules.noDutch, `// 'dit is niet erg'`],
    ['a style through the DOM', rules.noInlineStyle, `a.style.color = 'red';`],
    ['a date that is given', rules.oneClock, 'const a = new Date(b);'],
    ['JSON that is written', rules.oneGate, 'const a = JSON.stringify(b);'],
    ['the namespace of SVG', rules.noHost, `const a = 'http://www.w3.org/2000/svg';`],
  ])('leave %s alone', (_, rule, text) => {
    expect(count(rule, text)).toBe(0);
  });

  it('let one file name the host of the literature, and no other host', () => {
    const address = (host: string) => `const a = 'https://${host}/';`;
    expect(
      count(rules.noHost, address(rules.LITERATURE_HOST), 'components/Publication.astro'),
    ).toBe(0);
    expect(count(rules.noHost, address('example.nl'), 'components/Publication.astro')).toBe(1);
    expect(count(rules.noHost, address(rules.LITERATURE_HOST))).toBe(1);
  });

  it('let the codecs read what others wrote', () => {
    expect(count(rules.oneGate, 'JSON.parse(a);', 'codecs/json.ts')).toBe(0);
    expect(count(rules.oneGate, 'JSON.parse(a);', 'stores/state.ts')).toBe(1);
  });

  it('look into every part of an .astro file', () => {
    const page = `---\nlet a: any;\n---\n<p style="b">Je bent er</p>\n<script>let c: any;</script>`;
    expect(count(rules.noAny, page, 'pages/a.astro')).toBe(2);
    expect(count(rules.noInlineStyle, page, 'pages/a.astro')).toBe(1);
    expect(count(rules.noDutch, page, 'pages/a.astro')).toBe(1);
  });

  it('let messages for authors be Dutch', () => {
    const text = `const a = 'Er staat een fout in het bestand';`;
    expect(count(rules.noDutch, text, 'site/content/load.ts')).toBe(0);
    expect(count(rules.noDutch, text, 'site/data/pageData.ts')).toBe(1);
  });

  it('count lines', () => {
    expect(count(rules.shortFile, 'a\n'.repeat(rules.LINE_LIMIT))).toBe(0);
    expect(count(rules.shortFile, 'a\n'.repeat(rules.LINE_LIMIT) + 'b')).toBe(1);
  });
});
