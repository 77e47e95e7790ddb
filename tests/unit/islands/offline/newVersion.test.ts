import { describe, expect, it } from 'vitest';
import { isOlder } from '../../../../src/islands/offline/newVersion.ts';

const FILES = ['_astro/app.A1.js', 'teksten/resultaat.B2.json'];

describe('an open page', () => {
  it.each([
    ['has only files of the release', '<html data-boot="/_astro/app.A1.js">', false],
    ['has them under a path', '<script src="/zelftest/_astro/app.A1.js">', false],
    ['has none at all', '<html>', false],
    ['has a script that was replaced', '<html data-boot="/_astro/app.Z9.js">', true],
    ['has texts that were replaced', '{"result":"/teksten/resultaat.Y8.json"}', true],
  ])('%s', (_, html, isOld) => {
    expect(isOlder(html, FILES)).toBe(isOld);
  });
});
