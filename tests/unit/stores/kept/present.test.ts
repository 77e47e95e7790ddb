import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab } from './openTab.ts';

const KEY = 'aan-het-roer';
const SHEET = 'aan-het-roer-gesprek';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

async function open() {
  const tab = await openTab(device);
  const present = await import('../../../../src/stores/kept/present.ts');
  const { $asksToGo } = await import('../../../../src/stores/kept/keeping.ts');
  return { ...tab, ...present, asks: () => $asksToGo.get() };
}

describe('what is kept on the device', () => {
  it('is nothing at first, and a preference alone is nothing personal', async () => {
    const tab = await open();
    expect([tab.isAnythingKept(), tab.isAnythingHere()]).toEqual([false, false]);
    tab.setAutoAdvance(false);
    expect([tab.isAnythingKept(), tab.isAnythingHere()]).toEqual([false, false]);
  });

  it('is an answer, also of an earlier attempt', async () => {
    const tab = await open();
    tab.say('pro-3', 4);
    expect(tab.isAnythingKept()).toBe(true);
    tab.beginAgain('v1');
    expect([tab.isAnythingKept(), tab.said()]).toEqual([true, {}]);
    tab.wipeAll();
    expect([tab.isAnythingKept(), tab.isAnythingHere()]).toEqual([false, false]);
  });

  it('is a chosen place, and notes that this page does not load', async () => {
    const tab = await open();
    tab.choosePlace('proactiviteit');
    expect(tab.isAnythingKept()).toBe(true);
    tab.choosePlace(null);
    expect(tab.isAnythingKept()).toBe(false);
    device.texts.set(SHEET, '{"epoch":"a"}');
    expect([tab.isAnythingKept(), tab.isAnythingHere()]).toEqual([true, true]);
  });

  it('is what cannot be read', async () => {
    device.texts.set(KEY, '{');
    const tab = await open();
    expect([tab.keeping(), tab.isAnythingKept()]).toEqual(['damaged', true]);
  });

  it('is not data in memory only, though that can be wiped', async () => {
    const tab = await open();
    tab.setKeeping(false);
    tab.say('pro-3', 4);
    expect([tab.isAnythingKept(), tab.isAnythingHere()]).toEqual([false, true]);
    [device.health, device.secondHealth] = ['absent', 'absent'];
    const other = await open();
    other.say('pro-3', 4);
    expect([other.isAnythingKept(), other.isAnythingHere()]).toEqual([false, true]);
  });
});

describe('the wish that nothing is kept', () => {
  it('is carried out at once when nothing is kept, and undone at once', async () => {
    const tab = await open();
    tab.wishKeeping(false);
    expect([tab.keeping(), tab.asks()]).toEqual(['off', false]);
    tab.say('pro-3', 4);
    tab.wishKeeping(true);
    expect([tab.keeping(), tab.asks()]).toEqual(['kept', false]);
  });

  it('removes nothing that is kept before the question', async () => {
    const tab = await open();
    tab.say('pro-3', 4);
    device.texts.set(SHEET, '{"epoch":"a"}');
    tab.wishKeeping(false);
    expect([tab.keeping(), tab.asks(), device.texts.size]).toEqual(['kept', true, 2]);
    tab.say('red-4', 2);
    expect(device.texts.get(KEY)).toContain('red-4');
    tab.setKeeping(false);
    await device.settled();
    expect([tab.keeping(), tab.asks(), device.texts.size]).toEqual(['off', false, 0]);
    expect(tab.said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
  });

  it('is forgotten by a wipe', async () => {
    const tab = await open();
    tab.say('pro-3', 4);
    tab.wishKeeping(false);
    tab.wipeAll();
    expect([tab.keeping(), tab.asks()]).toEqual(['kept', false]);
  });

  it('asks nothing when the person already said it', async () => {
    const tab = await open();
    tab.setKeeping(false);
    device.texts.set(SHEET, '{"epoch":"a"}');
    tab.wishKeeping(false);
    expect([tab.keeping(), tab.asks()]).toEqual(['off', false]);
  });
});
