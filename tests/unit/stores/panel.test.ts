import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeReply } from '../../../src/codecs/links/reply.ts';
import { encodeRequest } from '../../../src/codecs/links/request.ts';
import { fragmentOf } from '../../../src/codecs/links/name.ts';
import { instrument } from '../../support/builders/content.ts';
import { replyWith } from '../../support/builders/panels.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';

const KEY = 'aan-het-roer-panel';
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
    import('../../../src/stores/panel.ts'),
    import('../../../src/stores/colleagues.ts'),
  ]);
  const [door, panel, colleagues] = parts;
  await door.startKeeping();
  const receive = (...links: readonly string[]) =>
    colleagues.receiveReplies(links.join('\n\n'), [instrument]);
  const told = (...links: readonly string[]) => receive(...links).map(({ kind }) => kind);
  const ids = () => panel.$panel.get().replies.map(({ reply }) => reply.id);
  return { ...door, ...panel, ...colleagues, receive, told, ids };
}

const link = (request: number, id: number, name = '') =>
  `https://voorbeeld.example/feedback/#${fragmentOf(
    encodeReply(instrument, replyWith({ request, id, works: 'Je vraagt door.'.repeat(9) })),
    name,
  )}`;

describe('what colleagues are asked', () => {
  it('is kept under a key of its own, and stays valid after the next', async () => {
    const tab = await open();
    expect(device.writes).toBe(0);
    const one = tab.askColleagues(instrument);
    const two = tab.askColleagues(instrument);
    expect([...device.texts.keys()]).toEqual([KEY]);
    expect(one).toMatchObject({ instrument: 'v1' });
    expect(two.seed).not.toBe(one.seed);
    const after = await open();
    expect(after.$panel.get().requests.map(({ seed }) => seed)).toEqual([one.seed, two.seed]);
    expect(after.told(link(one.seed, 1), link(two.seed, 2))).toEqual(['added', 'added']);
  });
});

describe('what they send back', () => {
  it('is told one by one, and only what belongs there is kept', async () => {
    const tab = await open();
    const { seed } = tab.askColleagues(instrument);
    const [one, two] = [link(seed, 1, 'Anne'), link(seed, 2)];
    const other = link(seed ^ 1, 3);
    const damaged = link(seed, 4).slice(0, 120);
    const request = `#${encodeRequest({ seed, instrument: 'v1' })}`;
    const all = tab.receive(one, two, other, one, damaged, request);
    expect(all).toMatchObject([
      { kind: 'added', name: 'Anne', reply: { id: 1 } },
      { kind: 'added', name: null, reply: { id: 2 } },
      { kind: 'otherPerson', reply: { id: 3 } },
      { kind: 'double', name: 'Anne', reply: { id: 1 } },
      { kind: 'damaged' },
      { kind: 'elsewhere', of: 'request' },
    ]);
    expect((await open()).ids()).toEqual([1, 2]);
  });

  it('is damaged, newer, or nothing at all', async () => {
    const tab = await open();
    const { seed } = tab.askColleagues(instrument);
    expect(tab.told(link(seed, 1).slice(0, 120))).toEqual(['damaged']);
    expect(tab.told('aB3'.repeat(9))).toEqual(['damaged']);
    expect(tab.told('https://voorbeeld.example/gedeeld/#029LuSl')).toEqual(['elsewhere']);
    expect(tab.told('Hoi')).toEqual([]);
    const later = { ...instrument, version: 'v9' };
    const code = encodeReply(later, replyWith({ instrument: 'v9' }));
    expect(tab.told(code)).toEqual(['newer']);
    const long = `${' '.repeat(300_000)}.`;
    expect(tab.told(long)).toEqual(['unread']);
    expect(tab.ids()).toEqual([]);
  });

  it('stays out once it was taken out, in every tab', async () => {
    const [tab, second] = [await open(), await open()];
    const { seed } = tab.askColleagues(instrument);
    expect(tab.told(link(seed, 1), link(seed, 2))).toEqual(['added', 'added']);
    expect(second.ids()).toEqual([1, 2]);
    device.hearing = false;
    tab.removeReply(1);
    second.told(link(seed, 3));
    const after = await open();
    expect(after.ids()).toEqual([2, 3]);
    expect(after.told(link(seed, 1))).toEqual(['removedBefore']);
    expect(after.ids()).toEqual([2, 3]);
  });

  it('goes with all else that is wiped, and so does what was asked', async () => {
    const tab = await open();
    const { seed } = tab.askColleagues(instrument);
    expect(tab.keptValues().some((value) => value.isPersonal())).toBe(true);
    tab.told(link(seed, 1));
    await tab.wipeAll();
    expect([tab.ids(), tab.$panel.get().requests]).toEqual([[], []]);
    const after = await open();
    expect([after.ids(), after.$panel.get().requests]).toEqual([[], []]);
    expect(after.told(link(seed, 1))).toEqual(['otherPerson']);
  });
});
