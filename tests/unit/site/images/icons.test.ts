import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { faviconIco, iconPng, ICONS } from '../../../../src/site/images/icons.ts';

describe('the icons', () => {
  it.each(Object.entries(ICONS))('%s is a PNG of its size with the mark on it', async (_, icon) => {
    const png = await iconPng(icon.size, icon.edge);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({
      format: 'png',
      width: icon.size,
      height: icon.size,
    });
    const { channels } = await sharp(png).stats();
    expect(channels.some(({ min, max }) => max - min > 100)).toBe(true);
  });

  it('are cut to any shape without losing the mark', async () => {
    const { data, info } = await sharp(await iconPng(200, 'full'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => {
      const from = (y * info.width + x) * info.channels;
      return [...data.subarray(from, from + info.channels)].join();
    };
    const paper = at(0, 0);
    expect(paper.endsWith(',255')).toBe(true);
    // Outside a circle of four fifths of the width nothing but paper.
    const places = Array.from({ length: 200 * 200 }, (_, i) => [i % 200, Math.floor(i / 200)]);
    const outside = places.filter(([x = 0, y = 0]) => Math.hypot(x - 99.5, y - 99.5) > 80);
    expect(new Set(outside.map(([x = 0, y = 0]) => at(x, y)))).toEqual(new Set([paper]));
    expect(new Set(places.map(([x = 0, y = 0]) => at(x, y))).size).toBeGreaterThan(2);
  });

  it('of a browser tab is an ICO with a PNG of each usual size', async () => {
    const ico = await faviconIco();
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    const sizes = [];
    for (let i = 0; i < 3; i += 1) {
      const entry = ico.subarray(6 + 16 * i, 22 + 16 * i);
      const [bytes, from] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
      const { format, width } = await sharp(ico.subarray(from, from + bytes)).metadata();
      expect([format, width]).toEqual(['png', entry.readUInt8(0)]);
      sizes.push(width);
      if (i === 2) expect(from + bytes).toBe(ico.byteLength);
    }
    expect(sizes).toEqual([16, 32, 48]);
  });
});
