import { beforeEach, describe, expect, it } from 'vitest';
import { decodeState } from '../../../../src/codecs/kept/state.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import { fc } from '../../../support/builders/property.ts';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab } from './openTab.ts';

const KEY = 'aan-het-roer';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

function storedEpoch(): string | null {
  const decoded = decodeState(device.texts.get(KEY) ?? '');
  return decoded.kind === 'ok' ? decoded.state.epoch : null;
}

describe('what is kept', () => {
  it('has keys that begin with the name of the site, each registered once', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    expect(tab.keptValues().map(({ key }) => key)).toEqual([...device.texts.keys()]);
    expect([...device.texts.keys()]).toEqual([KEY]);
  });

  it('has an epoch that belongs to this device, whatever was written first', async () => {
    const tab = await openTab(device);
    tab.setAutoAdvance(false);
    const epoch = storedEpoch();
    expect(epoch).toBe(tab.$state.get().epoch);
    tab.say('pro-3', 4);
    expect(storedEpoch()).toBe(epoch);
    const strange = fakeDevice();
    strange.newTab().random.id();
    const elsewhere = await openTab(strange);
    elsewhere.setAutoAdvance(false);
    expect(elsewhere.$state.get().epoch).not.toBe(epoch);
  });
});

describe('two tabs that answer in turn', () => {
  it('lose nothing, and both hear of it', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    one.say('pro-3', 4);
    two.say('red-4', 2);
    one.say('zel-7', 3);
    const all = { 'pro-3': 4, 'red-4': 2, 'zel-7': 3 };
    expect([one.said(), two.said(), (await openTab(device)).said()]).toEqual([all, all, all]);
    expect(one.attempts()).toEqual([3]);
  });

  it('lose nothing when they do not hear each other', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    device.hearing = false;
    one.say('pro-3', 4);
    two.say('red-4', 2);
    one.say('pro-3', 5);
    two.say('zel-7', 3);
    expect(two.said()).toEqual({ 'pro-3': 5, 'red-4': 2, 'zel-7': 3 });
  });

  it('keep the later of two answers to one statement', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    device.hearing = false;
    one.say('pro-3', 5);
    two.say('pro-3', 1);
    one.say('red-4', 3);
    expect([one.said()['pro-3'], (await openTab(device)).said()['pro-3']]).toEqual([1, 1]);
  });

  it('end up with the last answer to each item, in any order of turns', async () => {
    const items = ['pro-3', 'red-4', 'zel-7', 'sit-1-redder-2'];
    const arbTurn = fc.record({
      tab: fc.nat(2),
      item: fc.constantFrom(...items),
      value: fc.constantFrom(...ANSWER_VALUES),
      heard: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(arbTurn, { minLength: 1, maxLength: 15 }), async (turns) => {
        const shared = fakeDevice();
        const tabs = [await openTab(shared), await openTab(shared), await openTab(shared)];
        const last: Record<string, number> = {};
        for (const { tab, item, value, heard } of turns) {
          shared.hearing = heard;
          shared.wait(700);
          tabs[tab]?.say(item, value);
          last[item] = value;
        }
        expect((await openTab(shared)).said()).toEqual(last);
      }),
      { numRuns: 30 },
    );
  });

  it('begin again for both: an answer in the other tab goes to the new attempt', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    one.say('pro-3', 4);
    device.hearing = false;
    device.wait(1_000);
    two.beginAgain('v1');
    one.say('pro-3', 1);
    expect([one.attempts(), one.said()]).toEqual([[1, 1], { 'pro-3': 1 }]);
  });
});

describe('a wipe', () => {
  it('empties memory and device', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    tab.choosePlace('proactiviteit');
    await tab.wipeAll();
    expect([device.texts.size, tab.attempts(), tab.$chosen.get(), tab.keeping()]).toEqual([
      0,
      [],
      null,
      'kept',
    ]);
    expect((await openTab(device)).attempts()).toEqual([]);
  });

  it('empties the other tab too, at once', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    one.say('pro-3', 4);
    two.wipeAll();
    await device.settled();
    expect([one.said(), one.attempts()]).toEqual([{}, []]);
    expect(device.texts.size).toBe(0);
  });

  it('is not undone by a tab that did not hear of it and answers later', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    one.say('pro-3', 4);
    device.hearing = false;
    two.wipeAll();
    one.say('red-4', 2);
    expect(one.said()).toEqual({ 'red-4': 2 });
    expect((await openTab(device)).attempts()).toEqual([1]);
  });

  it('is not undone either when someone answered again before that', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    one.say('pro-3', 4);
    device.hearing = false;
    two.wipeAll();
    two.say('zel-7', 5);
    one.say('red-4', 2);
    expect(one.said()).toEqual({ 'zel-7': 5, 'red-4': 2 });
    two.say('pro-1', 1);
    expect(two.said()).toEqual({ 'zel-7': 5, 'red-4': 2, 'pro-1': 1 });
  });

  it('is not undone by a tab that only chose something before', async () => {
    const one = await openTab(device);
    one.choosePlace('proactiviteit');
    device.hearing = false;
    (await openTab(device)).wipeAll();
    const later = await openTab(device);
    later.setAutoAdvance(false);
    one.say('pro-3', 4);
    // The first store holds something else; only the second store knows whether that was a wipe.
    await device.settled();
    expect([one.$chosen.get(), (await openTab(device)).$chosen.get()]).toEqual([null, null]);
  });

  it('can be followed by new answers, which are kept', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    tab.wipeAll();
    tab.say('red-4', 2);
    expect((await openTab(device)).said()).toEqual({ 'red-4': 2 });
  });
});

describe('only looking', () => {
  it('writes nothing: not on opening, not on hearing another tab', async () => {
    const [one] = [await openTab(device), await openTab(device)];
    expect(device.writes).toBe(0);
    one.say('pro-3', 4);
    await openTab(device);
    expect(device.writes).toBe(1);
  });
});
