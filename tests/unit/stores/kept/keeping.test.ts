import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab } from './openTab.ts';

const KEY = 'aan-het-roer';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

describe('not keeping on this device', () => {
  it('from the start writes nothing, and the test goes on', async () => {
    const tab = await openTab(device);
    tab.setKeeping(false);
    tab.say('pro-3', 4);
    tab.choosePlace('proactiviteit');
    tab.beginAgain('v1');
    tab.say('pro-3', 2);
    expect([device.texts.size, device.writes, tab.keeping()]).toEqual([0, 0, 'off']);
    expect([tab.attempts(), tab.said()]).toEqual([[1, 1], { 'pro-3': 2 }]);
    expect((await openTab(device)).attempts()).toEqual([]);
  });

  it('halfway removes what was kept; memory goes on', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    tab.setKeeping(false);
    await device.settled();
    expect(device.texts.size).toBe(0);
    tab.say('red-4', 2);
    expect(tab.said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
    expect(device.texts.size).toBe(0);
  });

  it('takes nothing from other tabs', async () => {
    const [tab, other] = [await openTab(device), await openTab(device)];
    tab.setKeeping(false);
    other.say('pro-3', 4);
    tab.say('red-4', 2);
    expect(tab.said()).toEqual({ 'red-4': 2 });
  });

  it('can be undone: what is in memory is written then', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    tab.setKeeping(false);
    tab.say('red-4', 2);
    tab.setKeeping(true);
    expect(tab.keeping()).toBe('kept');
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
  });

  it('undone keeps what another tab wrote meanwhile', async () => {
    const [tab, other] = [await openTab(device), await openTab(device)];
    tab.setKeeping(false);
    tab.choosePlace('proactiviteit');
    other.say('pro-3', 4);
    tab.setKeeping(true);
    for (const one of [tab, other, await openTab(device)]) {
      expect([one.said(), one.$chosen.get()]).toEqual([{ 'pro-3': 4 }, 'proactiviteit']);
    }
  });

  it('undone does not touch what cannot be read', async () => {
    const tab = await openTab(device);
    tab.setKeeping(false);
    device.texts.set(KEY, '{"version":9}');
    tab.setKeeping(true);
    expect([tab.keeping(), device.texts.get(KEY)]).toEqual(['newer', '{"version":9}']);
  });

  it('stays off after a wipe', async () => {
    const tab = await openTab(device);
    tab.setKeeping(false);
    tab.say('pro-3', 4);
    tab.wipeAll();
    tab.say('red-4', 2);
    expect([tab.keeping(), tab.said(), device.texts.size]).toEqual(['off', { 'red-4': 2 }, 0]);
  });
});

describe('a device that is full', () => {
  it('keeps the test going, says so, and catches up when there is room again', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    await device.settled();
    [device.health, device.secondHealth] = ['full', 'full'];
    tab.say('red-4', 2);
    tab.say('zel-7', 3);
    await device.settled();
    expect([tab.keeping(), tab.said()]).toEqual(['full', { 'pro-3': 4, 'red-4': 2, 'zel-7': 3 }]);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4 });
    [device.health, device.secondHealth] = ['fine', 'fine'];
    tab.say('pro-1', 5);
    expect(tab.keeping()).toBe('kept');
    expect((await openTab(device)).said()).toEqual({
      'pro-3': 4,
      'red-4': 2,
      'zel-7': 3,
      'pro-1': 5,
    });
  });

  it('from the first answer on also loses nothing', async () => {
    device.health = 'full';
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    device.health = 'fine';
    tab.say('red-4', 2);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
  });

  it('merges what another tab could write meanwhile', async () => {
    const [tab, other] = [await openTab(device), await openTab(device)];
    device.health = 'full';
    tab.say('pro-3', 4);
    device.health = 'fine';
    device.wait(1_000);
    other.say('red-4', 2);
    tab.choosePlace('proactiviteit');
    expect((await openTab(device)).attempts()).toEqual([1, 1]);
  });
});

describe('a device without storage', () => {
  it('keeps the test going and says that nothing is kept', async () => {
    [device.health, device.secondHealth] = ['absent', 'absent'];
    const tab = await openTab(device);
    expect(tab.keeping()).toBe('unavailable');
    tab.say('pro-3', 4);
    tab.say('red-4', 2);
    await device.settled();
    expect([tab.keeping(), tab.said()]).toEqual(['unavailable', { 'pro-3': 4, 'red-4': 2 }]);
  });

  it('keeps everything once storage may be used again', async () => {
    [device.health, device.secondHealth] = ['absent', 'absent'];
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    await device.settled();
    [device.health, device.secondHealth] = ['fine', 'fine'];
    tab.say('red-4', 2);
    expect(tab.keeping()).toBe('kept');
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
  });

  it('does not lose memory when storage disappears halfway', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    [device.health, device.secondHealth] = ['absent', 'absent'];
    tab.say('red-4', 2);
    await device.settled();
    expect(tab.said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
    [device.health, device.secondHealth] = ['fine', 'fine'];
    tab.say('zel-7', 3);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2, 'zel-7': 3 });
  });
});
