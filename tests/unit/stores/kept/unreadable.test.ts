import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab } from './openTab.ts';

const KEY = 'aan-het-roer';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

describe.each([
  ['damaged', '{"version":1,"epoch":"e","att'],
  ['damaged', 'null'],
  ['damaged', ''],
  ['newer', '{"version":2,"answers":"elsewhere"}'],
] as const)('bytes that are %s: %j', (kind, bytes) => {
  it('stay unchanged, whatever happens, until the person decides', async () => {
    device.texts.set(KEY, bytes);
    const tab = await openTab(device);
    expect(tab.keeping()).toBe(kind);
    tab.say('pro-3', 4);
    tab.choosePlace('proactiviteit');
    tab.setAutoAdvance(false);
    tab.beginAgain('v1');
    tab.setKeeping(true);
    expect([tab.keeping(), device.texts.get(KEY), device.writes]).toEqual([kind, bytes, 0]);
    expect(tab.attempts()).toEqual([1, 0]);
  });

  it('are replaced by what is in memory when the person says so', async () => {
    device.texts.set(KEY, bytes);
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    tab.keepAfterAll();
    tab.say('red-4', 2);
    expect(tab.keeping()).toBe('kept');
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
  });

  it('are merged, not replaced, when another tab made them readable first', async () => {
    device.texts.set(KEY, bytes);
    const [tab, other] = [await openTab(device), await openTab(device)];
    tab.say('pro-3', 4);
    tab.keepAfterAll();
    other.choosePlace('proactiviteit');
    other.keepAfterAll();
    expect([other.said(), other.$chosen.get()]).toEqual([{ 'pro-3': 4 }, 'proactiviteit']);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4 });
  });

  it('are gone after a wipe', async () => {
    device.texts.set(KEY, bytes);
    const tab = await openTab(device);
    tab.wipeAll();
    expect([device.texts.size, tab.keeping()]).toEqual([0, 'kept']);
  });

  it('are gone after a wipe in another window, and nothing empty takes their place', async () => {
    device.texts.set(KEY, bytes);
    const [tab, other] = [await openTab(device), await openTab(device)];
    await tab.wipeAll();
    await device.settled();
    expect([device.texts.size, other.keeping()]).toEqual([0, 'kept']);
  });

  it('that appear halfway are not touched, and memory goes on', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    device.texts.set(KEY, bytes);
    tab.say('red-4', 2);
    expect([tab.keeping(), device.texts.get(KEY)]).toEqual([kind, bytes]);
    expect(tab.said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
  });
});
