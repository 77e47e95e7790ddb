import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pastTexts } from '../../../support/builders/hostile.ts';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { lying, meaning, openOwn } from './openOwn.ts';

const [EXERCISES, PLANS, LATER] = [
  'aan-het-roer-oefeningen',
  'aan-het-roer-plannen',
  'aan-het-roer-later',
];
let device: FakeDevice;
let page: EventTarget & { visibilityState: string };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  device = fakeDevice();
  device.texts.set(EXERCISES, pastTexts('exercises')[0] ?? '');
  device.texts.set(PLANS, '{"version":9,"epoch":"p1","x":1}');
  device.texts.set(LATER, '{"version":1,"epoch":"l1"}');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that has just wiped all, with the offer to put it back. */
async function wiped() {
  const tab = await openOwn(device);
  await device.settled();
  const before = meaning(device);
  const { texts } = await tab.wipe();
  tab.offerUndo(texts);
  const put = async () => {
    await tab.undoWipe();
    await device.settled();
  };
  return { ...tab, before, put };
}

describe('putting back what was wiped', () => {
  it('brings back all of it, also what cannot be read, and other windows show it', async () => {
    const other = await openOwn(device);
    const tab = await wiped();
    expect([tab.$wipeTold.get(), lying(device)]).toEqual(['canUndo', { first: {}, second: {} }]);
    await tab.put();
    expect([tab.$wipeTold.get(), meaning(device)]).toEqual(['restored', tab.before]);
    expect(other.$exercises.get().notes.size).toBe(3);
    expect((await openOwn(device)).$exercises.get().notes.size).toBe(3);
  });

  it.each([
    ['ten seconds', () => vi.advanceTimersByTime(10_000)],
    [
      'hiding the page',
      () => {
        page.visibilityState = 'hidden';
        page.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['leaving it', () => page.dispatchEvent(new Event('pagehide'))],
  ])('is over after %s', async (_, pass) => {
    const tab = await wiped();
    vi.advanceTimersByTime(9_999);
    expect(tab.$wipeTold.get()).toBe('canUndo');
    pass();
    expect(tab.$wipeTold.get()).toBe(null);
    await tab.put();
    expect(lying(device)).toEqual({ first: {}, second: {} });
  });

  it('is over when something is written', async () => {
    const tab = await wiped();
    tab.writeIn('a/b', 'opnieuw');
    expect(tab.$wipeTold.get()).toBe(null);
    await tab.put();
    expect(Object.keys(lying(device).first)).toEqual([EXERCISES]);
  });

  it('is not offered when there was nothing', async () => {
    device.texts.clear();
    expect((await wiped()).$wipeTold.get()).toBe(null);
  });
});
