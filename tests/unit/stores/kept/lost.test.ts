import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab, openTabIn } from './openTab.ts';

const KEY = 'aan-het-roer';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** A tab whose answer is in both stores. */
async function answered() {
  const tab = await openTab(device);
  tab.say('pro-3', 4);
  await device.settled();
  return tab;
}

describe('one store that the browser emptied', () => {
  it('the first: is written again in the same attempt', async () => {
    const tab = await answered();
    device.texts.clear();
    tab.say('red-4', 2);
    await device.settled();
    expect([tab.attempts(), tab.keeping()]).toEqual([[2], 'kept']);
    expect(device.texts.get(KEY)).toContain('red-4');
    expect((await openTab(device)).attempts()).toEqual([2]);
  });

  it('the second: is written again in the same attempt', async () => {
    const tab = await answered();
    device.records.clear();
    tab.say('red-4', 2);
    await device.settled();
    device.texts.clear();
    expect((await openTab(device)).attempts()).toEqual([2]);
  });
});

describe('both stores emptied by the browser', () => {
  it('nothing is written, memory stays, and the person is asked', async () => {
    const tab = await answered();
    device.texts.clear();
    device.records.clear();
    tab.say('red-4', 2);
    tab.say('zel-7', 3);
    await device.settled();
    expect([device.texts.size, device.records.size, tab.keeping()]).toEqual([0, 0, 'cleared']);
    expect([tab.attempts(), tab.isAnythingKept()]).toEqual([[3], false]);
  });

  it('everything is kept again after a yes', async () => {
    const tab = await answered();
    device.texts.clear();
    device.records.clear();
    tab.say('red-4', 2);
    await device.settled();
    tab.keepAfterAll();
    tab.say('zel-7', 3);
    await device.settled();
    expect([tab.keeping(), (await openTab(device)).attempts()]).toEqual(['kept', [3]]);
  });

  it('a yes in another tab also keeps changes made here meanwhile', async () => {
    const [one, two] = [await answered(), await openTab(device)];
    device.texts.clear();
    device.records.clear();
    one.say('red-4', 2);
    two.say('zel-7', 3);
    await device.settled();
    one.keepAfterAll();
    await device.settled();
    expect([one.keeping(), two.keeping()]).toEqual(['kept', 'kept']);
    expect((await openTab(device)).attempts()).toEqual([3]);
  });

  it('the person is asked without a second store too', async () => {
    device.secondHealth = 'absent';
    const tab = await answered();
    device.texts.clear();
    tab.say('red-4', 2);
    await device.settled();
    expect([device.texts.size, tab.keeping(), tab.attempts()]).toEqual([0, 'cleared', [2]]);
  });

  it('it is no wipe: another tab that begins again is joined', async () => {
    const tab = await answered();
    device.texts.clear();
    device.records.clear();
    const other = await openTab(device);
    device.wait(1_000);
    other.say('red-4', 2);
    await device.settled();
    expect(tab.attempts()).toEqual([1, 1]);
  });
});

describe('a wipe in another tab', () => {
  it('is shown to a person who had something, until they go on', async () => {
    const [one, two] = [await answered(), await openTab(device)];
    await one.wipeAll();
    await device.settled();
    expect([two.attempts(), two.wasWiped(), one.wasWiped()]).toEqual([[], true, false]);
    two.say('red-4', 2);
    expect(two.wasWiped()).toBe(false);
  });

  it('is announced again when it is done, also for a tab that asked too early', async () => {
    const [one, two] = [await answered(), await openTab(device)];
    device.hearing = false;
    const done = one.wipeAll();
    device.hearing = true;
    await done;
    await device.settled();
    expect([two.attempts(), two.wasWiped()]).toEqual([[], true]);
  });

  it('leaves no mark behind', async () => {
    const tab = await answered();
    await tab.wipeAll();
    expect([...device.texts.keys()]).toEqual([]);
  });

  it('stays marked in the first store until the second is told, and stops every tab', async () => {
    device.secondHealth = 'absent';
    const [one, two] = [await answered(), await openTab(device)];
    device.hearing = false;
    await one.wipeAll();
    two.say('red-4', 2);
    await device.settled();
    expect([two.said(), two.keeping()]).toEqual([{ 'red-4': 2 }, 'kept']);
  });
});

describe('a wipe that did not reach everything', () => {
  it.each(['full', 'absent'] as const)(
    'is told when the second store is %s by then',
    async (health) => {
      const tab = await answered();
      device.secondHealth = health;
      expect(await tab.wipeAll()).toBe(false);
      expect([tab.attempts(), tab.isPartlyWiped()]).toEqual([[], true]);
      device.secondHealth = 'fine';
      expect(await tab.wipeAll()).toBe(true);
      expect(tab.isPartlyWiped()).toBe(false);
    },
  );

  it('is told when the first store lets nothing be removed', async () => {
    const environment = device.newTab();
    const tab = await openTabIn({
      ...environment,
      storage: { ...environment.storage, remove: () => undefined },
    });
    tab.say('con-1', 3);
    await device.settled();
    expect(await tab.wipeAll()).toBe(false);
    expect(tab.isPartlyWiped()).toBe(true);
  });

  it('is told when a value that this page does not load stays', async () => {
    device.texts.set('aan-het-roer-plan', '{"epoch":"plan-1"}');
    const tab = await answered();
    device.records.set('aan-het-roer-later', {
      text: '{"epoch":"a"}',
      at: 1,
      wiped: [],
      unkept: [],
    });
    device.secondHealth = 'full';
    expect(await tab.wipeAll()).toBe(false);
  });

  it('is told when keeping stops too', async () => {
    const tab = await answered();
    device.secondHealth = 'full';
    tab.setKeeping(false);
    await device.settled();
    expect([tab.keeping(), tab.isPartlyWiped()]).toEqual(['off', true]);
  });

  it('is none when there never was a second store', async () => {
    device.secondHealth = 'absent';
    const tab = await answered();
    expect(await tab.wipeAll()).toBe(true);
    expect([tab.isPartlyWiped(), device.texts.get(KEY)]).toEqual([false, undefined]);
  });
});

describe('values that a page does not load', () => {
  const OTHER = 'aan-het-roer-plan';

  it.each(['first', 'second'] as const)('are found and wiped in the %s store', async (store) => {
    const text = '{"version":1,"epoch":"plan-1","goals":[]}';
    if (store === 'first') device.texts.set(OTHER, text);
    else device.records.set(OTHER, { text, at: 1, wiped: [], unkept: [] });
    const tab = await openTab(device);
    expect([tab.isAnythingKept(), tab.unloadedKeys()]).toEqual([true, [OTHER]]);
    await tab.wipeAll();
    await device.settled();
    expect([device.texts.size, tab.unloadedKeys()]).toEqual([0, []]);
    if (store === 'second')
      expect(device.records.get(OTHER)).toMatchObject({ text: null, wiped: ['plan-1'] });
  });

  it('are not touched when they are not ours', async () => {
    device.texts.set('something-else', '{"epoch":"a"}');
    const tab = await openTab(device);
    expect(tab.isAnythingKept()).toBe(false);
    await tab.wipeAll();
    expect([...device.texts.keys()]).toEqual(['something-else']);
  });
});

it('each kept value can be listed with its text', async () => {
  const tab = await answered();
  const listed = tab.keptValues().map((value) => [value.key, value.text()]);
  expect(listed).toEqual([[KEY, device.texts.get(KEY)]]);
});
