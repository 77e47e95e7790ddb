import { beforeEach, describe, expect, it, vi } from 'vitest';
import { partIn } from '../../../src/domain/result/ownPlan.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

const KEY = 'aan-het-roer-plannen';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** A page with the own plans. On a result they join after the page began to keep, as here. */
async function openPlans() {
  const environment = device.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const door = await import('../../../src/stores/kept/door.ts');
  await door.startKeeping();
  const plans = await import('../../../src/stores/plans.ts');
  plans.readPlans();
  await device.settled();
  const { $keeping } = await import('../../../src/stores/kept/keeping.ts');
  return {
    ...door,
    ...plans,
    $keeping,
    part: (part: 'when' | 'act') => partIn(plans.$plans.get(), 'proactiviteit', part),
  };
}

describe('a plan of one’s own', () => {
  it('is kept under one key, and only when something was written', async () => {
    const tab = await openPlans();
    expect(device.texts.size).toBe(0);
    tab.writePlan('proactiviteit', 'when', 'de bel gaat');
    tab.writePlan('proactiviteit', 'act', 'begin ik');
    expect([...device.texts.keys()]).toEqual([KEY]);
    const after = await openPlans();
    expect([after.part('when'), after.part('act')]).toEqual(['de bel gaat', 'begin ik']);
  });

  it('is merged part by part, also between tabs that do not hear each other', async () => {
    const [one, two] = [await openPlans(), await openPlans()];
    device.hearing = false;
    one.writePlan('proactiviteit', 'when', 'een');
    two.writePlan('proactiviteit', 'act', 'twee');
    one.writePlan('proactiviteit', 'when', 'een, later');
    const after = await openPlans();
    expect([after.part('when'), after.part('act')]).toEqual(['een, later', 'twee']);
  });

  it('is wiped on any page, and a tab with the plan hears it', async () => {
    const tab = await openPlans();
    tab.writePlan('proactiviteit', 'when', 'iets');
    const other = await openTab(device);
    expect(other.isAnythingHere()).toBe(true);
    await other.wipeAll();
    await device.settled();
    expect([device.texts.size, tab.part('when')]).toEqual([0, '']);
  });

  it('is not kept while nothing is to be kept', async () => {
    const tab = await openPlans();
    tab.writePlan('proactiviteit', 'when', 'iets');
    tab.setKeeping(false);
    tab.writePlan('proactiviteit', 'when', 'alleen hier');
    await device.settled();
    expect([device.texts.size, tab.part('when'), tab.$keeping.get()]).toEqual([
      0,
      'alleen hier',
      'off',
    ]);
  });

  it.each([
    ['damaged', '{'],
    ['newer', '{"version":2}'],
  ])('stays where it is when it cannot be read: %s', async (keeping, text) => {
    device.texts.set(KEY, text);
    const tab = await openPlans();
    tab.writePlan('proactiviteit', 'when', 'iets');
    expect([tab.$keeping.get(), device.texts.get(KEY), tab.part('when')]).toEqual([
      keeping,
      text,
      'iets',
    ]);
  });
});
