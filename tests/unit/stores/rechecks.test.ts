import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';

const KEY = 'aan-het-roer-hermeting';
const ASKED = {
  action: 'a1',
  trait: 'proactiviteit',
  earlier: 't1',
  upTo: 52,
  instrument: 'v1',
} as const;
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

async function open() {
  const environment = device.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const parts = await Promise.all([
    import('../../../src/stores/kept/door.ts'),
    import('../../../src/stores/rechecks.ts'),
    import('../../../src/stores/recheckAnswers.ts'),
    import('../../../src/stores/state.ts'),
  ]);
  const [door, rechecks, answers, state] = parts;
  await door.startKeeping();
  const given = () =>
    [...answers.recheckAnswers(ASKED).get()].map(([id, { value }]) => `${id} ${value}`);
  return { ...door, ...rechecks, ...answers, ...state, given };
}

describe('a bouwsteen that is asked again', () => {
  it('is kept under a key of its own, and touches no answer of the test', async () => {
    const tab = await open();
    expect([device.writes, tab.given()]).toEqual([0, []]);
    tab.answerRecheck(ASKED, 'pro-1', 4);
    tab.answerRecheck(ASKED, 'pro-3', 2);
    tab.answerRecheck(ASKED, 'pro-1', 5);
    expect([...device.texts.keys()]).toEqual([KEY]);
    expect([tab.$response.get().size, tab.$state.get().attempts]).toEqual([0, []]);
    expect((await open()).given().toSorted()).toEqual(['pro-1 5', 'pro-3 2']);
  });

  it('counts no time that nobody measured', async () => {
    const tab = await open();
    tab.answerRecheck(ASKED, 'pro-1', 4);
    const after = await open();
    after.answerRecheck(ASKED, 'pro-3', 4);
    expect(after.recheckAnswers(ASKED).get().get('pro-3')?.at).toBe(10_000);
  });

  it('loses nothing between two tabs that do not hear each other, and is one', async () => {
    const [one, two] = [await open(), await open()];
    device.hearing = false;
    one.answerRecheck(ASKED, 'pro-1', 4);
    two.answerRecheck(ASKED, 'pro-3', 2);
    const after = await open();
    expect(after.given().toSorted()).toEqual(['pro-1 4', 'pro-3 2']);
    expect(after.$rechecks.get().rechecks).toHaveLength(1);
  });

  it('goes with all else that is wiped', async () => {
    const tab = await open();
    tab.answerRecheck(ASKED, 'pro-1', 4);
    expect(tab.keptValues().some((value) => value.isPersonal())).toBe(true);
    await tab.wipeAll();
    expect(tab.given()).toEqual([]);
    expect((await open()).given()).toEqual([]);
  });
});
