import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BARRIER_IDS } from '../../support/builders/barriers.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

const KEY = 'aan-het-roer-belemmeringen';
const [ONE, TWO, THREE, FOUR] = BARRIER_IDS;
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** The page with the list. `isLate`: a page that began without it, such as the result. */
async function openList(isLate = false) {
  const environment = device.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const door = await import('../../../src/stores/kept/door.ts');
  if (isLate) await door.startKeeping();
  const list = await import('../../../src/stores/barriers.ts');
  if (!isLate) await door.startKeeping();
  const choose = (id: string, isChosen = true) =>
    list.chooseBarrier({ id, isChosen, known: BARRIER_IDS });
  return { ...door, ...list, choose, chosen: () => list.$barriers.get().chosen.value };
}

describe('what somebody recognises', () => {
  it('is kept under a key of its own, and only when something was chosen', async () => {
    const tab = await openList();
    expect(device.writes).toBe(0);
    tab.choose(ONE);
    tab.choose(TWO);
    expect([...device.texts.keys()]).toEqual([KEY]);
    expect((await openList()).chosen()).toEqual([ONE, TWO]);
  });

  it('is read by a page that began without it', async () => {
    (await openList()).choose(THREE);
    const result = await openList(true);
    expect(result.chosen()).toEqual([]);
    result.readBarriers();
    expect(result.chosen()).toEqual([THREE]);
  });

  it('is not written where nothing is kept, but goes on in memory', async () => {
    const tab = await openList();
    tab.choose(ONE);
    tab.setKeeping(false);
    await device.settled();
    tab.choose(TWO);
    expect([device.texts.size, tab.chosen()]).toEqual([0, [ONE, TWO]]);
    tab.setKeeping(true);
    await device.settled();
    expect((await openList()).chosen()).toEqual([ONE, TWO]);
  });
});

describe('two tabs with the list', () => {
  it('add to each other, also when they do not hear each other', async () => {
    const [one, two] = [await openList(), await openList()];
    device.hearing = false;
    one.choose(ONE);
    two.choose(TWO);
    one.choose(THREE);
    expect((await openList()).chosen()).toEqual([ONE, TWO, THREE]);
    // What the other chose counts: there is no place for a fourth.
    two.choose(FOUR);
    expect(two.chosen()).toEqual([ONE, TWO, THREE]);
  });
});

describe('a wipe', () => {
  it('on a page without the list empties it, and a tab with the list hears it', async () => {
    const list = await openList();
    list.choose(ONE);
    const other = await openTab(device);
    expect(other.isAnythingHere()).toBe(true);
    await other.wipeAll();
    await device.settled();
    expect([device.texts.size, list.chosen()]).toEqual([0, []]);
  });
});
