import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../../astro.config.mjs';
import { targetsOf } from '../../../src/site/browsers.ts';

const manifest = readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8');
const { browserslist } = JSON.parse(manifest) as { readonly browserslist: readonly string[] };

describe('the target browsers of the build', () => {
  it('are those of package.json, for scripts and for styles', () => {
    const { build } = config.vite ?? {};
    expect(build?.target).toEqual(targetsOf(browserslist));
    expect(build?.cssTarget).toEqual(targetsOf(browserslist));
  });

  it('are named as the bundler names them', () => {
    expect(targetsOf(['chrome >= 123', 'ios_saf >= 17.5'])).toEqual(['chrome123', 'ios17.5']);
  });

  it.each(['last 2 versions', 'chrome > 123', 'opera >= 100', 'chrome >= x'])(
    'are not guessed from %s',
    (entry) => {
      expect(() => targetsOf([entry])).toThrow(entry);
    },
  );
});
