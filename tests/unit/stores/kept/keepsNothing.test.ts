import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab, openTabIn } from './openTab.ts';

let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

describe('a tab that keeps nothing', () => {
  it('still keeps nothing on its next page', async () => {
    const environment = device.newTab();
    const first = await openTabIn(environment);
    first.setKeeping(false);
    const next = await openTabIn(environment);
    expect(next.keeping()).toBe('off');
    next.say('pro-3', 4);
    expect(device.texts.size).toBe(0);
  });

  it('keeps again on its next page once the person wants that', async () => {
    const environment = device.newTab();
    const first = await openTabIn(environment);
    first.setKeeping(false);
    first.setKeeping(true);
    const next = await openTabIn(environment);
    next.say('pro-3', 4);
    expect([next.keeping(), device.texts.size]).toEqual(['kept', 1]);
  });

  it('has no copies of the site either', async () => {
    device.copies = 2;
    const tab = await openTab(device);
    tab.setKeeping(false);
    expect(device.copies).toBe(0);
  });

  it('does not change other tabs', async () => {
    const quiet = await openTab(device);
    quiet.setKeeping(false);
    const other = await openTab(device);
    other.say('pro-3', 4);
    expect([other.keeping(), device.texts.size]).toEqual(['kept', 1]);
  });
});
