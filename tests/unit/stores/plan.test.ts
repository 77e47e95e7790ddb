import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actionText } from '../../../src/domain/plan/action.ts';
import { earlierActions } from '../../../src/domain/plan/plan.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

const KEY = 'aan-het-roer-actie';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** A page with the plan. */
async function openPlan() {
  const environment = device.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const [door, plan, { $keeping }] = await Promise.all([
    import('../../../src/stores/kept/door.ts'),
    import('../../../src/stores/plan.ts'),
    import('../../../src/stores/kept/keeping.ts'),
  ]);
  await door.startKeeping();
  const current = () => plan.$action.get();
  const text = (name: 'when' | 'act' | 'who') => {
    const action = current();
    return action === null ? null : actionText(action, name);
  };
  return { ...door, ...plan, $keeping, current, text };
}

describe('an action', () => {
  it('is kept under a key of its own, and only when something was written', async () => {
    const tab = await openPlan();
    expect([device.writes, tab.current()]).toEqual([0, null]);
    tab.writeAction('act', 'bel ik Noor');
    tab.chooseInAction({ before: 4 });
    expect([...device.texts.keys()]).toEqual([KEY]);
    const after = await openPlan();
    expect([after.text('act'), after.current()?.before.value]).toEqual(['bel ik Noor', 4]);
  });

  it('is laid aside for the next, and nothing of it is lost', async () => {
    const tab = await openPlan();
    tab.writeAction('act', 'een');
    tab.nextAction();
    tab.writeAction('act', 'twee');
    tab.sameAgain();
    const after = await openPlan();
    expect(after.text('act')).toBe('twee');
    const earlier = earlierActions(after.$plan.get()).map((action) => actionText(action, 'act'));
    expect(earlier).toEqual(['twee', 'een']);
  });

  it('takes over a step with its bouwsteen', async () => {
    const tab = await openPlan();
    tab.takeOver({ when: 'ik aarzel', act: 'vraag ik een dag' }, { trait: 'authenticiteit' });
    expect([tab.text('when'), tab.text('act'), tab.current()?.trait.value]).toEqual([
      'ik aarzel',
      'vraag ik een dag',
      'authenticiteit',
    ]);
  });

  it('gives each file of its days a higher number, also after a reload', async () => {
    const tab = await openPlan();
    tab.writeAction('act', 'iets');
    expect([tab.nextSequence(), tab.nextSequence()]).toEqual([0, 1]);
    expect((await openPlan()).nextSequence()).toBe(2);
  });
});

describe('two tabs with the plan', () => {
  it('lose nothing, text by text, also when they do not hear each other', async () => {
    const one = await openPlan();
    one.writeAction('act', 'iets');
    const two = await openPlan();
    device.hearing = false;
    one.writeAction('when', 'nu');
    two.writeAction('who', 'Noor');
    two.chooseInAction({ stage: 'running', start: '2026-11-29' });
    one.writeAction('act', 'iets anders');
    const after = await openPlan();
    expect(after.$plan.get().actions).toHaveLength(1);
    expect([after.text('act'), after.text('when'), after.text('who')]).toEqual([
      'iets anders',
      'nu',
      'Noor',
    ]);
    expect(after.current()?.stage.value).toBe('running');
  });
});

describe('a wipe', () => {
  it('on a page without the plan empties it too', async () => {
    const plan = await openPlan();
    plan.writeAction('act', 'iets');
    (await openTab(device)).wipeAll();
    await device.settled();
    expect([device.texts.size, plan.current()]).toEqual([0, null]);
  });
});

describe('a plan that cannot be kept', () => {
  it('goes on in memory', async () => {
    const tab = await openPlan();
    tab.setKeeping(false);
    tab.writeAction('act', 'alleen hier');
    expect([device.texts.size, tab.text('act')]).toEqual([0, 'alleen hier']);
  });

  it.each(['full', 'absent'] as const)('goes on when both stores are %s', async (health) => {
    const tab = await openPlan();
    device.health = device.secondHealth = health;
    tab.writeAction('act', 'iets');
    tab.chooseInAction({ before: 4, after: 7, stage: 'lookedBack', start: '2026-11-29' });
    await device.settled();
    expect([tab.$keeping.get(), tab.current()?.after.value]).toEqual([
      health === 'full' ? 'full' : 'unavailable',
      7,
    ]);
    // Whatever the person still does, its next file counts on.
    expect([tab.nextSequence(), tab.nextSequence()]).toEqual([0, 1]);
  });

  it('comes back from either store alone, and asks when the browser emptied both', async () => {
    const tab = await openPlan();
    tab.writeAction('act', 'iets');
    tab.chooseInAction({ before: 4 });
    await device.settled();
    const text = device.texts.get(KEY) ?? '';
    device.texts.clear();
    const other = await openPlan();
    await device.settled();
    expect([other.current()?.before.value, device.texts.get(KEY)]).toEqual([4, text]);
    device.records.clear();
    expect((await openPlan()).text('act')).toBe('iets');
    device.texts.clear();
    device.records.clear();
    other.chooseInAction({ after: 7 });
    await device.settled();
    expect([device.texts.size, other.$keeping.get(), other.current()?.after.value]).toEqual([
      0,
      'cleared',
      7,
    ]);
  });

  it.each([
    ['damaged', '{'],
    ['newer', '{"version":2}'],
  ])('leaves what is there where it is: %s', async (keeping, text) => {
    device.texts.set(KEY, text);
    const tab = await openPlan();
    tab.writeAction('act', 'iets');
    expect([tab.$keeping.get(), device.texts.get(KEY), tab.text('act')]).toEqual([
      keeping,
      text,
      'iets',
    ]);
  });
});
