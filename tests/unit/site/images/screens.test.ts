import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PHOTOS, screenPng, SCREENS } from '../../../../src/site/images/screens.ts';
import { ALBUM } from '../../../support/photos/album.ts';

const root = join(import.meta.dirname, '../../../..');

describe.each(SCREENS)('the screen $name, for who puts the site on a home screen', (screen) => {
  const name = `${screen.photo}.webp`;

  it('is the page as it is now', () => {
    const ours = readFileSync(join(root, PHOTOS, name));
    expect(ours.equals(readFileSync(join(ALBUM, name))), 'npm run photos renews both').toBe(true);
  });

  it('is a picture of the size that the manifest tells', async () => {
    const png = await screenPng(screen);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([screen.width, screen.height]);
  });
});
