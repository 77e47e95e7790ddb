import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { instrument } from '../../support/builders/content.ts';
import { second } from '../../support/builders/secondVersion.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

describe('answering', () => {
  it('is there after a reload, with its time', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    device.wait(3_040);
    tab.say('red-4', 2);
    const reloaded = await openTab(device);
    expect(reloaded.$response.get()).toEqual(
      new Map([
        ['pro-3', { value: 4, seq: 1, at: 0 }],
        ['red-4', { value: 2, seq: 2, at: 3_000 }],
      ]),
    );
    expect(reloaded.$state.get()).toEqual(tab.$state.get());
  });

  it('is written at once, answer by answer', async () => {
    const tab = await openTab(device);
    expect(device.texts.size).toBe(0);
    tab.say('pro-3', 4);
    expect(device.writes).toBe(1);
    tab.say('pro-3', 5);
    expect(device.writes).toBe(2);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 5 });
  });

  it('keeps the seed of the attempt, so that reactions keep their order', async () => {
    const tab = await openTab(device);
    expect(tab.$seed.get()).toBe(0);
    tab.say('pro-3', 4);
    const seed = tab.$seed.get();
    tab.say('red-4', 4);
    expect([seed, tab.$seed.get(), (await openTab(device)).$seed.get()]).toEqual([
      seed,
      seed,
      seed,
    ]);
    expect(seed).toBeGreaterThan(0);
  });

  it('begins a new attempt when the instrument is another, and keeps the old one', async () => {
    const tab = await openTab(device, undefined, [second.instrument, instrument]);
    tab.say('pro-3', 4);
    tab.answer('v2', 'ver-9', 3);
    expect(tab.$state.get().attempts.map(({ instrument }) => instrument)).toEqual(['v1', 'v2']);
    expect(tab.said()).toEqual({ 'ver-9': 3 });
  });
});

describe('beginning again', () => {
  it('keeps the earlier attempt, also after a reload', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    device.wait(60_000);
    tab.beginAgain('v1');
    expect(tab.said()).toEqual({});
    tab.say('pro-3', 1);
    expect((await openTab(device)).attempts()).toEqual([1, 1]);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 1 });
  });

  it('has its own order of reactions', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    const before = tab.$seed.get();
    tab.beginAgain('v1');
    expect(tab.$seed.get()).not.toBe(before);
  });

  it('leaves no empty attempts behind, however often', async () => {
    const tab = await openTab(device);
    tab.beginAgain('v1');
    tab.say('pro-3', 4);
    tab.beginAgain('v1');
    tab.beginAgain('v1');
    expect(tab.attempts()).toEqual([1, 0]);
  });

  it('removes the chosen place, also at the same moment and in another tab', async () => {
    const [tab, other] = [await openTab(device), await openTab(device)];
    tab.say('pro-3', 4);
    tab.choosePlace('proactiviteit');
    expect(other.$chosen.get()).toBe('proactiviteit');
    tab.beginAgain('v1');
    expect([tab.$chosen.get(), other.$chosen.get()]).toEqual([null, null]);
  });

  it('works while the clock stops or was set back', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    tab.beginAgain('v1');
    tab.say('pro-3', 3);
    device.now -= 3_600_000;
    tab.beginAgain('v1');
    tab.say('pro-3', 2);
    expect(tab.attempts()).toEqual([1, 1, 1]);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 2 });
  });
});

describe('a chosen place to practise', () => {
  it('is kept, can be changed and taken back', async () => {
    const tab = await openTab(device);
    tab.choosePlace('authenticiteit');
    tab.choosePlace('continu-leren');
    expect((await openTab(device)).$chosen.get()).toBe('continu-leren');
    tab.choosePlace(null);
    expect((await openTab(device)).$chosen.get()).toBeNull();
  });

  it('is the last one chosen, even when the clock was set back in between', async () => {
    const [one, two] = [await openTab(device), await openTab(device)];
    one.choosePlace('authenticiteit');
    device.now -= 3_600_000;
    two.choosePlace('proactiviteit');
    expect([one.$chosen.get(), two.$chosen.get()]).toEqual(['proactiviteit', 'proactiviteit']);
  });
});

describe('auto-advance', () => {
  it('is on until it is switched off, and stays off', async () => {
    const tab = await openTab(device);
    expect(tab.$autoAdvance.get()).toBe(true);
    tab.setAutoAdvance(false);
    expect((await openTab(device)).$autoAdvance.get()).toBe(false);
    tab.setAutoAdvance(true);
    expect((await openTab(device)).$autoAdvance.get()).toBe(true);
  });

  it('stays as it was when someone begins again', async () => {
    const tab = await openTab(device);
    tab.setAutoAdvance(false);
    tab.beginAgain('v1');
    expect(tab.$autoAdvance.get()).toBe(false);
  });
});

describe('taking answers over from a link', () => {
  const ANSWERS = new Map([
    ['pro-3', { value: 5, seq: 1, at: 0 }],
    ['red-4', { value: 1, seq: 2, at: 5_000 }],
  ] as const);

  it('makes a new attempt of them; the earlier one stays, the chosen place does not', async () => {
    const tab = await openTab(device);
    tab.say('zel-7', 4);
    tab.choosePlace('proactiviteit');
    device.wait(1_000);
    tab.beginWith('v1', ANSWERS);
    const reloaded = await openTab(device);
    expect(reloaded.attempts()).toEqual([1, 2]);
    expect(reloaded.$response.get()).toEqual(ANSWERS);
    expect(reloaded.$state.get().attempts[0]?.answers.get('zel-7')?.value).toBe(4);
    expect(reloaded.$chosen.get()).toBeNull();
  });

  it('takes the same answers over once', async () => {
    const tab = await openTab(device);
    tab.beginWith('v1', ANSWERS);
    device.wait(1_000);
    tab.beginWith('v1', ANSWERS);
    expect(tab.attempts()).toEqual([2]);
  });

  it('lets the person go on from there', async () => {
    const tab = await openTab(device);
    tab.beginWith('v1', ANSWERS);
    device.wait(2_000);
    tab.say('zel-7', 3);
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 5, 'red-4': 1, 'zel-7': 3 });
    expect(tab.$seed.get()).toBeGreaterThan(0);
  });
});
