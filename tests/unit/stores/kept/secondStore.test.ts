// cspell:ignore oneof
import { beforeEach, describe, expect, it } from 'vitest';
import { decodeState } from '../../../../src/codecs/kept/state.ts';
import type { AnswerValue } from '../../../../src/domain/test/response.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import { fc } from '../../../support/builders/property.ts';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab, type Tab } from './openTab.ts';

const KEY = 'aan-het-roer';
const NOTHING = new Map<string, string>();
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** The browser is killed: the first store loses everything that is not on disk yet. */
async function killed(kept: ReadonlyMap<string, string> = NOTHING): Promise<Tab> {
  device.kill(kept);
  return openTab(device);
}

describe('a browser that is killed', () => {
  it('has every answer that the second store took, and a first store that holds them again', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    const early = new Map(device.texts);
    tab.say('red-4', 2);
    tab.say('zel-7', 3);
    await device.settled();
    const all = { 'pro-3': 4, 'red-4': 2, 'zel-7': 3 };
    for (const kept of [early, NOTHING]) {
      expect((await killed(kept)).said()).toEqual(all);
      device.secondHealth = 'absent';
      expect((await openTab(device)).said()).toEqual(all);
      device.secondHealth = 'fine';
    }
  });

  it('has in both stores what a page that closed too soon left in the first', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    device.kill(new Map(device.texts));
    expect(device.records.size).toBe(0);
    await openTab(device);
    await device.settled();
    expect((await killed()).said()).toEqual({ 'pro-3': 4 });
  });

  it('does not bring back wiped answers, though the first store lost the wipe', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    const before = new Map(device.texts);
    await device.settled();
    tab.wipeAll();
    await device.settled();
    const next = await killed(before);
    expect([next.attempts(), device.texts.size]).toEqual([[], 0]);
    next.say('red-4', 2);
    await device.settled();
    expect((await killed(before)).said()).toEqual({ 'red-4': 2 });
  });

  it('brings nothing back once it was told that all is wiped', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    const before = new Map(device.texts);
    await device.settled();
    await tab.wipeAll();
    const next = await killed(before);
    expect([next.attempts(), device.texts.size]).toEqual([[], 0]);
  });

  it("does not bring back answers from before 'Niet bewaren' either", async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    const before = new Map(device.texts);
    await device.settled();
    tab.setKeeping(false);
    tab.say('red-4', 2);
    await device.settled();
    const next = await killed(before);
    expect([next.attempts(), device.texts.size]).toEqual([[], 0]);
  });

  it('treats an answer given before the second store was read as one of the same attempt', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    tab.say('red-4', 2);
    await device.settled();
    device.kill(NOTHING);
    const next = await openTab(device, (early) => early.say('pro-3', 1));
    await device.settled();
    expect([next.attempts(), next.said()]).toEqual([[2], { 'pro-3': 1, 'red-4': 2 }]);
  });
});

describe('a wipe while the second store cannot be reached', () => {
  it.each(['absent', 'full'] as const)('reaches it later: %s', async (health) => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    await device.settled();
    device.secondHealth = health;
    tab.wipeAll();
    await device.settled();
    device.secondHealth = 'fine';
    expect((await openTab(device)).attempts()).toEqual([]);
    const next = await openTab(device);
    next.say('red-4', 2);
    await device.settled();
    expect((await openTab(device)).attempts()).toEqual([1]);
  });

  it('leaves nothing readable behind, and later no trace in the first store', async () => {
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    await device.settled();
    device.secondHealth = 'absent';
    tab.wipeAll();
    await device.settled();
    expect(device.texts.has(KEY)).toBe(false);
    device.secondHealth = 'fine';
    await openTab(device);
    await device.settled();
    expect([device.texts.size, device.records.get(KEY)]).toMatchObject([0, { text: null }]);
  });
});

it('a page that is only opened creates no second store', async () => {
  await openTab(device);
  await device.settled();
  expect([device.texts.size, device.secondWrites]).toEqual([0, 0]);
});

describe('one store that fails', () => {
  it.each(['absent', 'full'] as const)(
    'the first is %s: everything is still kept',
    async (health) => {
      device.health = health;
      const tab = await openTab(device);
      tab.say('pro-3', 4);
      await device.settled();
      tab.say('red-4', 2);
      await device.settled();
      expect(tab.keeping()).toBe('kept');
      expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
      tab.wipeAll();
      await device.settled();
      expect((await openTab(device)).said()).toEqual({});
    },
  );

  it.each(['absent', 'full'] as const)(
    'the second is %s: everything is still kept',
    async (health) => {
      device.secondHealth = health;
      const tab = await openTab(device);
      tab.say('pro-3', 4);
      await device.settled();
      tab.say('red-4', 2);
      await device.settled();
      expect(tab.keeping()).toBe('kept');
      expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
    },
  );

  it('without the first, a wipe elsewhere does not remove later answers', async () => {
    device.health = 'absent';
    const [one, two] = [await openTab(device), await openTab(device)];
    one.say('pro-3', 4);
    await device.settled();
    two.wipeAll();
    await device.settled();
    one.say('red-4', 2);
    await device.settled();
    expect([one.said(), (await openTab(device)).said()]).toEqual([{ 'red-4': 2 }, { 'red-4': 2 }]);
  });
});

describe.each([
  ['damaged', { text: '{"version":1,"epoch":"e","att', wiped: [], unkept: [] }],
  ['damaged', 'not even a record'],
  ['damaged', 7],
  ['newer', { text: '{"version":2}', wiped: [], unkept: [] }],
] as const)('a second store whose content is %s: %j', (kind, record) => {
  it('stays as it is until the person decides, and a wipe empties it', async () => {
    device.records.set(KEY, record);
    const tab = await openTab(device);
    tab.say('pro-3', 4);
    await device.settled();
    expect([tab.keeping(), device.records.get(KEY)]).toEqual([kind, record]);
    expect([tab.said(), device.writes, device.secondWrites]).toEqual([{ 'pro-3': 4 }, 0, 0]);
    tab.keepAfterAll();
    await device.settled();
    expect(tab.keeping()).toBe('kept');
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4 });
    device.records.set(KEY, record);
    tab.wipeAll();
    await device.settled();
    expect(device.records.get(KEY)).toMatchObject({ text: null });
  });
});

it('shows what the second store holds when the first is damaged, and leaves the bytes', async () => {
  const tab = await openTab(device);
  tab.say('pro-3', 4);
  await device.settled();
  device.texts.set(KEY, '{"vers');
  const next = await openTab(device);
  expect([next.said(), next.keeping(), device.texts.get(KEY)]).toEqual([
    { 'pro-3': 4 },
    'damaged',
    '{"vers',
  ]);
});

it("'Niet bewaren' in one tab is no wipe for another", async () => {
  const [one, two] = [await openTab(device), await openTab(device)];
  one.say('pro-3', 4);
  await device.settled();
  one.setKeeping(false);
  await device.settled();
  expect([two.said(), device.texts.size]).toEqual([{ 'pro-3': 4 }, 0]);
  two.say('red-4', 2);
  await device.settled();
  expect(two.said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
});

it('two tabs lose none of 200 rounds in turn, whichever store works', async () => {
  for (const [health, secondHealth] of [
    ['fine', 'fine'],
    ['absent', 'fine'],
    ['fine', 'absent'],
  ] as const) {
    device = fakeDevice();
    Object.assign(device, { health, secondHealth });
    const tabs = [await openTab(device), await openTab(device)];
    tabs[0]?.say('start', 1);
    await device.settled();
    await Promise.all(tabs.map((tab) => tab.keptValues()[0]?.join()));
    for (let round = 0; round < 200; round += 1) {
      tabs[round % 2]?.say(`item-${round}`, ANSWER_VALUES[round % 5] as AnswerValue);
      if (round % 7 === 0) await device.settled();
    }
    await device.settled();
    const again = await openTab(device);
    expect(Object.keys(again.said())).toHaveLength(201);
  }
});

describe('until the person sees the next question', () => {
  /** Gives a function that lets the screen be painted. */
  function holdPaint(): () => void {
    let paint = () => {};
    device.painted = new Promise((resolve) => (paint = resolve));
    return paint;
  }

  it('an answer is in the first store, and only then in the second', async () => {
    const tab = await openTab(device);
    const paint = holdPaint();
    tab.say('pro-3', 4);
    await device.settled();
    expect([device.texts.has(KEY), device.secondWrites]).toEqual([true, 0]);
    paint();
    await device.settled();
    expect(device.secondWrites).toBe(1);
    device.texts.clear();
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4 });
  });

  it('wiped answers do not come back', async () => {
    const tab = await openTab(device);
    const paint = holdPaint();
    tab.say('pro-3', 4);
    const wiped = tab.wipeAll();
    paint();
    await wiped;
    await device.settled();
    expect((await openTab(device)).said()).toEqual({});
    expect(JSON.stringify([...device.records.values()])).not.toContain('pro-3');
    expect(device.texts.size).toBe(0);
  });

  it('answers that must no longer be kept are not kept', async () => {
    const tab = await openTab(device);
    const paint = holdPaint();
    tab.say('pro-3', 4);
    tab.setKeeping(false);
    paint();
    await device.settled();
    expect((await openTab(device)).said()).toEqual({});
    expect(tab.said()).toEqual({ 'pro-3': 4 });
  });

  it('a second answer is kept as well', async () => {
    const tab = await openTab(device);
    const paint = holdPaint();
    tab.say('pro-3', 4);
    tab.say('red-4', 2);
    paint();
    await device.settled();
    device.texts.clear();
    expect((await openTab(device)).said()).toEqual({ 'pro-3': 4, 'red-4': 2 });
  });
});

describe('whatever happens', () => {
  const items = ['pro-3', 'red-4', 'zel-7', 'sit-1-redder-2'];
  const arbStep = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('say' as const),
        tab: fc.nat(1),
        item: fc.constantFrom(...items),
        value: fc.constantFrom(...ANSWER_VALUES),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('wipe' as const), tab: fc.nat(1) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), lost: fc.nat(6) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab: fc.nat(1) }) },
  );

  it('no answer that the second store took is lost, and nothing wiped comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbStep, { minLength: 2, maxLength: 20 }), async (steps) => {
        device = fakeDevice();
        let tabs = [await openTab(device), await openTab(device)];
        let commits = [new Map<string, string>()];
        /** What was answered since the last wipe, and what of it the second store took. */
        let [said, taken]: [Record<string, number>, Record<string, number>] = [{}, {}];
        const epochs = new Set<string>();
        for (const step of steps) {
          device.wait(700);
          if (step.do === 'say') {
            tabs[step.tab]?.say(step.item, step.value);
            said = { ...said, [step.item]: step.value };
          } else if (step.do === 'wipe') {
            const decoded = decodeState(device.texts.get(KEY) ?? '');
            if (decoded.kind === 'ok') epochs.add(decoded.state.epoch);
            tabs[step.tab]?.wipeAll();
            await device.settled();
            [said, taken] = [{}, {}];
          } else if (step.do === 'kill') {
            await device.settled();
            taken = said;
            const rest = commits.slice(0, Math.max(1, commits.length - step.lost));
            device.kill(rest.at(-1) ?? NOTHING);
            [commits, tabs, said] = [rest, [await openTab(device), await openTab(device)], taken];
          } else if (step.do === 'reload') {
            tabs[step.tab] = await openTab(device);
          }
          if (step.do !== 'say') await device.settled();
          if (step.do !== 'say') taken = said;
          commits.push(new Map(device.texts));
        }
        await device.settled();
        const seen = await openTab(device);
        expect(seen.said()).toEqual(said);
        expect(epochs.has(seen.$state.get().epoch)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
