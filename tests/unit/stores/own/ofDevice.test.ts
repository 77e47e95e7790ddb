import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { lying, meaning, openOwn } from './openOwn.ts';

const COACH = 'aan-het-roer-apparaat-coach';
const TEXT =
  '{"version":1,"epoch":"c1","name":{"value":"Noor","at":1},"colour":{"value":"red","at":1}}';
const PLANS = '{"version":1,"epoch":"e1","notes":{"proactiviteit/act":["bel",9]}}';
let device: FakeDevice;

beforeEach(() => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  device = fakeDevice();
  device.texts.set(COACH, TEXT);
  device.texts.set('aan-het-roer-plannen', PLANS);
});

afterEach(() => vi.unstubAllGlobals());

it('the name of a coach goes into no file, and a file that holds one is not ours', async () => {
  const tab = await openOwn(device);
  const file = await tab.save();
  expect(file).toContain('aan-het-roer-plannen');
  expect(file).not.toContain('coach');
  expect(file).not.toContain('Noor');
  const forged = file.replace('aan-het-roer-plannen', COACH);
  expect(await tab.look(forged)).toBe('foreign');
  expect(lying(device).first[COACH]).toBe(TEXT);
});

it('a wipe takes it, and it is put back with all else', async () => {
  const tab = await openOwn(device);
  const before = meaning(device);
  const { texts, isGone } = await tab.wipe();
  expect([isGone, device.texts.size]).toEqual([true, 0]);
  tab.offerUndo(texts);
  await tab.undoWipe();
  await device.settled();
  expect(meaning(device)).toEqual(before);
});
