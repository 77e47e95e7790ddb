import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { lying, openOwn } from './openOwn.ts';

const file = resolve(import.meta.dirname, '../../../fixtures/own/v1-all.json');

it('a file that somebody saved means the same tomorrow', async () => {
  const text = readFileSync(file, 'utf8');
  const device = fakeDevice();
  const tab = await openOwn(device);
  expect(await tab.look(text)).toEqual([
    'aan-het-roer: added',
    'aan-het-roer-belemmeringen: added',
    'aan-het-roer-gesprek: added',
    'aan-het-roer-later: added',
    'aan-het-roer-oefeningen: added',
    'aan-het-roer-plannen: added',
  ]);
  expect(await tab.read(text)).toBe(true);
  expect(await tab.save()).toBe(text);
  expect(Object.keys(lying(device).first)).toHaveLength(6);
  expect(tab.$exercises.get().notes.get('vier-manieren-van-leren/vraag')?.value).toBe('Nee zeggen');
});
