import { expect, it } from 'vitest';
import { encodeOwnData } from '../../../../src/codecs/files/ownData.ts';
import { hostileTexts, pastTexts } from '../../../support/builders/hostile.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { lying, openOwn } from './openOwn.ts';

const KEY = 'aan-het-roer-oefeningen';
const [held = ''] = pastTexts('exercises');
const past = [
  ...pastTexts('states').map((text) => encodeOwnData([{ key: 'aan-het-roer', text }])),
  ...pastTexts('actions').map((text) => encodeOwnData([{ key: 'aan-het-roer-actie', text }])),
];

it('changes nothing that is not understood, and whatever comes in is read again', async () => {
  const device = fakeDevice();
  device.texts.set(KEY, held);
  const tab = await openOwn(device);
  await device.settled();
  let refused = 0;
  for (const text of hostileTexts(past, 400, 11)) {
    const before = lying(device);
    const outcome = await tab.look(text);
    if (
      typeof outcome === 'string' ||
      outcome.every((line) => /(damaged|newer|other)$/.test(line))
    ) {
      refused += 1;
      await tab.read(text);
      expect(lying(device)).toEqual(before);
    } else {
      await tab.read(text);
      const after = await tab.look(text);
      expect(
        typeof after === 'string' ? [] : after.filter((one) => /(added|merged)$/.test(one)),
      ).toEqual([]);
    }
    expect(device.texts.get(KEY)).toBe(held);
  }
  expect(refused).toBeGreaterThan(100);
  expect((await openOwn(device)).$keeping.get()).toBe('kept');
});

it('refuses what is nested too deep to be written again, also inside a text of ours', async () => {
  const device = fakeDevice();
  const tab = await openOwn(device);
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
  const text = `{"version":1,"epoch":"e","notes":{},"newer":${deep}}`;
  expect(await tab.read(encodeOwnData([{ key: KEY, text }]))).toBe('foreign');
  expect(lying(device).first).toEqual({});
});
