import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf, readBuilt, root, DIST } from './site.ts';

const manifest = readFileSync(join(root, 'package.json'), 'utf8');
const { browserslist } = JSON.parse(manifest) as { readonly browserslist: readonly string[] };

/** Since which version of a browser the site may count on something; the list must not reach below. */
type Since = readonly [chrome: number, firefox: number, safari: number];

/** What the styles and scripts ask for that is not old; MDN's compatibility data, October 2026. */
const NEEDED: readonly (readonly [what: RegExp, since: Since])[] = [
  [/light-dark\(/, [123, 120, 17.5]],
  [/:has\(/, [105, 121, 15.4]],
  [/@layer/, [99, 97, 15.4]],
  [/@media ?\(width/, [104, 63, 16.4]],
  [/color-mix\(/, [111, 113, 16.2]],
  [/adoptedStyleSheets/, [99, 101, 16.4]],
  [/\.toSorted\(/, [110, 115, 16]],
  [/Object\.hasOwn/, [93, 92, 15.4]],
];

/** Newer than the list: to be used only where the page does as well without. */
const TOO_NEW =
  /Object\.groupBy|Map\.groupBy|Promise\.(withResolvers|try)|URL\.parse|Array\.fromAsync|\.isSubsetOf|\.isDisjointFrom|Iterator\.|RegExp\.escape|getOrInsert|Temporal\.|@scope|@starting-style|@function/g;

const versionOf = (name: string) =>
  Number(browserslist.find((entry) => entry.startsWith(`${name} `))?.split(' ')[2]);

const scripts = filesOf(DIST).filter((name) => name.endsWith('.js'));
const built = [...scripts.map((name) => readBuilt(name)), ...pagesOf().map(({ html }) => html)];

describe('the browsers of the list', () => {
  it('are no older than what the built site needs', () => {
    const used = NEEDED.filter(([what]) => built.some((text) => what.test(text)));
    expect(used.length).toBeGreaterThan(3);
    const oldest = (place: number) => Math.max(...used.map(([, since]) => since[place] ?? 0));
    expect(versionOf('chrome')).toBeGreaterThanOrEqual(oldest(0));
    expect(versionOf('edge')).toBeGreaterThanOrEqual(oldest(0));
    expect(versionOf('firefox')).toBeGreaterThanOrEqual(oldest(1));
    expect(versionOf('safari')).toBeGreaterThanOrEqual(oldest(2));
    expect(versionOf('ios_saf')).toBe(versionOf('safari'));
  });

  it('and are not asked for what came later', () => {
    expect(built.flatMap((text) => text.match(TOO_NEW) ?? [])).toEqual([]);
  });
});
