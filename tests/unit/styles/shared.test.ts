import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From so many declarations on a rule is a part of its own, and no chance likeness. */
const WHOLE = 6;

type Rule = { readonly selector: string; readonly declarations: readonly string[] };

/** The rules of a style sheet that hold no other rules. */
function rulesIn(css: string): readonly Rule[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    declarations: body
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .sort(),
  }));
}

describe('a style sheet', () => {
  it('is read rule by rule', () => {
    const css = '/* a { b: c } */ @layer base { .x { color: red; top: 0 } .y { left: 0; } }';
    expect(rulesIn(css)).toEqual([
      { selector: '.x', declarations: ['color: red', 'top: 0'] },
      { selector: '.y', declarations: ['left: 0'] },
    ]);
  });

  it('imports what another has too: a copy would drift', () => {
    const places = new Map<string, string[]>();
    for (const path of globSync('src/styles/*.css'))
      for (const { selector, declarations } of rulesIn(readFileSync(path, 'utf8'))) {
        if (declarations.length < WHOLE || selector === '@font-face') continue;
        const rule = declarations.join('; ');
        places.set(rule, [...(places.get(rule) ?? []), `${basename(path)} ${selector}`]);
      }
    expect([...places.values()].filter((found) => found.length > 1)).toEqual([]);
  });
});
