import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { lying, openOwn } from './openOwn.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/own');

/** What is kept since the first file. */
const OTHERS = ['belemmeringen', 'gesprek', 'later', 'oefeningen', 'plannen'].map(
  (name) => `aan-het-roer-${name}`,
);

it.each([
  ['v1-all.json', ['aan-het-roer', ...OTHERS]],
  ['v1-with-plan.json', ['aan-het-roer', 'aan-het-roer-actie', ...OTHERS]],
])('a file that somebody saved means the same tomorrow: %s', async (name, keys) => {
  const text = readFileSync(resolve(FOLDER, name), 'utf8');
  const device = fakeDevice();
  const tab = await openOwn(device);
  expect(await tab.look(text)).toEqual(keys.map((key) => `${key}: added`));
  expect(await tab.read(text)).toBe(true);
  expect(await tab.save()).toBe(text);
  expect(Object.keys(lying(device).first)).toEqual(keys);
  expect(tab.$exercises.get().notes.get('vier-manieren-van-leren/vraag')?.value).toBe('Nee zeggen');
  const stages = tab.$plan.get().actions.map(({ stage }) => stage.value);
  expect(stages).toEqual(keys.includes('aan-het-roer-actie') ? ['notDone', 'running'] : []);
});
