import { beforeEach, describe, expect, it } from 'vitest';
import { encodeOwnData } from '../../../../src/codecs/files/ownData.ts';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { pastTexts } from '../../../support/builders/hostile.ts';
import { lying, meaning, openOwn } from './openOwn.ts';

const [EXERCISES, PLANS] = ['aan-het-roer-oefeningen', 'aan-het-roer-plannen'];
const ACTIONS = 'aan-het-roer-actie';
/** A value of a later version of the site: no store here knows it. */
const LATER = ['aan-het-roer-later', '{"version":1,"epoch":"l1","steps":[ 1,2 ]}'] as const;
let device: FakeDevice;

/** All that a device can hold, as it was once written. */
const filled = {
  'aan-het-roer': pastTexts('states').at(-1) ?? '',
  [ACTIONS]: pastTexts('actions')[0] ?? '',
  'aan-het-roer-gesprek': pastTexts('interviews')[0] ?? '',
  'aan-het-roer-belemmeringen': pastTexts('barriers')[1] ?? '',
  [EXERCISES]: pastTexts('exercises')[0] ?? '',
  [PLANS]: pastTexts('plans')[0] ?? '',
  [LATER[0]]: LATER[1],
};

const fileOf = (texts: Readonly<Record<string, string>>) =>
  encodeOwnData(Object.entries(texts).map(([key, text]) => ({ key, text })));

const same = new Set(Object.keys(filled).map((key) => `${key}: same`));

const fill = (texts: Readonly<Record<string, string>> = filled) => {
  for (const [key, text] of Object.entries(texts)) device.texts.set(key, text);
};

beforeEach(() => {
  device = fakeDevice();
});

describe('a file of all that is here', () => {
  it('comes back to the byte on an empty device, epochs too, also what only a later page knows', async () => {
    fill();
    const saved = await (await openOwn(device)).save();
    await device.settled();
    const before = lying(device).first;
    device = fakeDevice();
    const tab = await openOwn(device);
    expect(await tab.read(saved)).toBe(true);
    expect(lying(device)).toEqual({ first: before, second: before });
    expect(before).toEqual(filled);
    expect(await (await openOwn(device)).save()).toBe(saved);
  });

  it('holds unchanged what this page cannot read', async () => {
    fill({ [EXERCISES]: '{"version":2,"x":1}', [PLANS]: '{"vers', [LATER[0]]: 'no JSON' });
    device.records.set(PLANS, { text: 'other damage' });
    const { values } = JSON.parse(await (await openOwn(device)).save()) as { values: object[] };
    expect(values).toEqual([
      { key: LATER[0], text: 'no JSON' },
      { key: EXERCISES, text: '{"version":2,"x":1}' },
      { key: PLANS, text: '{"vers' },
      { key: PLANS, text: 'other damage' },
    ]);
  });

  it('holds what only the second store has, and nothing of an empty device', async () => {
    expect(await (await openOwn(device)).look(await (await openOwn(device)).save())).toBe('empty');
    device.records.set(LATER[0], { text: LATER[1] });
    const saved = await (await openOwn(device)).save();
    expect(saved).toBe(encodeOwnData([{ key: LATER[0], text: LATER[1] }]));
  });
});

describe('reading a file', () => {
  it('twice changes nothing the second time', async () => {
    const tab = await openOwn(device);
    await tab.read(fileOf(filled));
    const [once, writes] = [lying(device), device.writes];
    expect(new Set(await tab.look(fileOf(filled)))).toEqual(same);
    await tab.read(fileOf(filled));
    expect([lying(device), device.writes]).toEqual([once, writes]);
  });

  it('tells first what comes in, and changes nothing by that', async () => {
    fill({ [EXERCISES]: filled[EXERCISES] ?? '' });
    const tab = await openOwn(device);
    await device.settled();
    const before = lying(device);
    tab.writeIn('a/b', 'hier');
    await device.settled();
    expect(await tab.look(fileOf(filled))).toEqual([
      'aan-het-roer: added',
      `${ACTIONS}: added`,
      'aan-het-roer-gesprek: added',
      'aan-het-roer-belemmeringen: added',
      `${EXERCISES}: same`,
      `${PLANS}: added`,
      `${LATER[0]}: added`,
    ]);
    expect(Object.keys(lying(device).first)).toEqual(Object.keys(before.first));
  });

  it('merges as two tabs do: the later of two wins, and nothing is lost', async () => {
    const note = (epoch: string, notes: object) => JSON.stringify({ version: 1, epoch, notes });
    fill({ [EXERCISES]: note('e1', { 'a/b': ['hier', 20], 'a/c': ['oud', 1] }) });
    const tab = await openOwn(device);
    const saved = note('e2', { 'a/c': ['nieuw', 9], 'a/d': ['erbij', 3], 'a/b': ['ouder', 2] });
    expect(await tab.look(fileOf({ [EXERCISES]: saved }))).toEqual([`${EXERCISES}: merged`]);
    await tab.read(fileOf({ [EXERCISES]: saved }));
    const merged = { 'a/b': ['hier', 20], 'a/c': ['nieuw', 9], 'a/d': ['erbij', 3] };
    expect(device.texts.get(EXERCISES)).toBe(note('e1', merged));
  });

  it('lays an action that runs here beside one from elsewhere: none is lost, one is current', async () => {
    const tab = await openOwn(device);
    tab.writeAction('act', 'hier');
    tab.chooseInAction({ stage: 'running', start: '2023-11-14', before: 4 });
    const [own] = tab.$plan.get().actions;
    const saved = fileOf({ [ACTIONS]: filled[ACTIONS] ?? '' });
    expect(await tab.look(saved)).toEqual([`${ACTIONS}: merged`]);
    for (let times = 0; times < 2; times += 1) await tab.read(saved);
    const { actions } = tab.$plan.get();
    expect(actions.map(({ madeAt }) => madeAt)).toEqual(
      [own?.madeAt ?? 0, 1761382800000, 1764406800000].toSorted((a, b) => a - b),
    );
    expect(actions).toContainEqual(own);
    expect(tab.$action.get()?.id).toBe('fedcba9876543210');
    expect(tab.nextSequence()).toBe(0);
    expect(new Set(await tab.look(saved))).toEqual(new Set([`${ACTIONS}: same`]));
  });

  it('brings back what was wiped here, under new epochs, and other tabs show it', async () => {
    fill();
    const [tab, other] = [await openOwn(device), await openOwn(device)];
    await device.settled();
    const [saved, before] = [await tab.save(), meaning(device)];
    expect((await tab.wipe()).isGone).toBe(true);
    expect([lying(device).first, other.$exercises.get().notes.size]).toEqual([{}, 0]);
    expect(await tab.read(saved)).toBe(true);
    expect(meaning(device)).toEqual(before);
    expect(other.$exercises.get().notes.size).toBe(3);
    for (const epoch of ['0123456789abcdef', 'l1'])
      expect(JSON.stringify(lying(device))).not.toContain(`\\"epoch\\":\\"${epoch}\\"`);
    // It stays, whoever opens the site next.
    const next = await openOwn(device);
    expect(next.$exercises.get().notes.size).toBe(3);
    expect(new Set(await next.look(saved))).toEqual(same);
  });

  it('leaves out what this page does not understand, and says which', async () => {
    fill({ [LATER[0]]: '{"version":1,"epoch":"l2","steps":[]}' });
    const tab = await openOwn(device);
    const saved = fileOf({
      ...filled,
      'aan-het-roer': '{"version":2}',
      [PLANS]: '{"version":1,"epoch":"e"',
    });
    expect(await tab.look(saved)).toEqual([
      'aan-het-roer: newer',
      `${ACTIONS}: added`,
      'aan-het-roer-gesprek: added',
      'aan-het-roer-belemmeringen: added',
      `${EXERCISES}: added`,
      `${PLANS}: damaged`,
      `${LATER[0]}: other`,
    ]);
    await tab.read(saved);
    expect(Object.keys(lying(device).first)).toEqual([
      ACTIONS,
      'aan-het-roer-belemmeringen',
      'aan-het-roer-gesprek',
      LATER[0],
      EXERCISES,
    ]);
  });

  it('keeps nothing while nothing is to be kept', async () => {
    const tab = await openOwn(device);
    tab.setKeeping(false);
    await device.settled();
    expect(await tab.look(fileOf({ [LATER[0]]: LATER[1] }))).toEqual([`${LATER[0]}: unkept`]);
    await tab.read(fileOf(filled));
    expect([lying(device).first, tab.$exercises.get().notes.size]).toEqual([{}, 3]);
    expect(await tab.look(await tab.save())).toContain(`${EXERCISES}: same`);
  });

  it.each(['full', 'absent'] as const)('tells when a store is %s', async (health) => {
    const tab = await openOwn(device);
    device.health = device.secondHealth = health;
    expect(await tab.read(fileOf(filled))).toBe(false);
    expect([tab.$exercises.get().notes.size, tab.$keeping.get()]).toEqual([
      3,
      health === 'full' ? 'full' : 'unavailable',
    ]);
  });

  it('works with one of the two stores', async () => {
    for (const store of ['health', 'secondHealth'] as const) {
      device = fakeDevice();
      device[store] = 'absent';
      const tab = await openOwn(device);
      expect(await tab.read(fileOf(filled))).toBe(true);
      const { first, second } = lying(device);
      expect(store === 'health' ? second : first).toEqual(filled);
    }
  });
});
