import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withObservation } from '../../../src/domain/panel/draft.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';

const REQUEST = { seed: 7, instrument: 'v1' };
let device: FakeDevice;
let tab: Map<string, string>;
let isRefused = false;

beforeEach(() => {
  device = fakeDevice();
  tab = new Map();
  isRefused = false;
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => tab.get(key) ?? null,
    removeItem: (key: string) => tab.delete(key),
    setItem: (key: string, text: string) => {
      if (isRefused) throw new Error('refused');
      tab.set(key, text);
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The page is opened, or loaded anew, in this tab. */
async function open() {
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(device.newTab());
  const [door, draft, trace, keeping] = await Promise.all([
    import('../../../src/stores/kept/door.ts'),
    import('../../../src/stores/replyDraft.ts'),
    import('../../../src/stores/visit.ts'),
    import('../../../src/stores/kept/keeping.ts'),
  ]);
  draft.restoreDraft();
  await door.startKeeping();
  const answer = (id: string) =>
    draft.changeDraft((before) => withObservation(before, id, 'unseen'));
  return {
    ...door,
    ...draft,
    ...trace,
    ...keeping,
    answer,
    size: () => draft.$draft.get()?.observations.size,
  };
}

describe('what a colleague fills in', () => {
  it('survives a reload of the tab, and lies nowhere else', async () => {
    const page = await open();
    page.beginDraft(REQUEST, 'code');
    page.answer('pro-3');
    expect(page.$isDraftKept.get()).toBe(true);
    expect((await open()).size()).toBe(1);
    expect([device.texts.size, device.records.size]).toEqual([0, 0]);
  });

  it('leaves nothing in the tab after the end', async () => {
    const page = await open();
    page.beginDraft(REQUEST, 'code');
    page.answer('pro-3');
    page.dropDraft();
    expect([page.$draft.get(), tab.size]).toEqual([null, 0]);
    expect((await open()).size()).toBeUndefined();
  });

  it('is another reply once a link was made and it changed', async () => {
    const page = await open();
    page.beginDraft(REQUEST, 'code');
    page.answer('pro-3');
    const id = page.$draft.get()?.id;
    page.changeDraft((before) => ({ ...before, isMade: true }));
    expect(page.$draft.get()?.id).toBe(id);
    page.answer('zel-7');
    expect(page.$draft.get()?.id).not.toBe(id);
  });

  it('goes on in memory where the tab keeps nothing, and says so', async () => {
    const page = await open();
    isRefused = true;
    page.beginDraft(REQUEST, 'code');
    page.answer('pro-3');
    expect([page.size(), page.$isDraftKept.get()]).toEqual([1, false]);
    page.dropDraft();
    expect(page.$isDraftKept.get()).toBe(true);
  });

  it('leaves the tab when the person wants nothing kept, and comes back with keeping', async () => {
    const page = await open();
    page.beginDraft(REQUEST, 'code');
    page.answer('pro-3');
    page.setKeeping(false);
    expect([page.size(), tab.size]).toEqual([1, 0]);
    page.answer('zel-7');
    expect(tab.size).toBe(0);
    page.setKeeping(true);
    expect((await open()).size()).toBe(2);
  });

  it('is begun anew when the tab holds what is no draft', async () => {
    tab.set('aan-het-roer-antwoord', '{');
    expect((await open()).size()).toBeUndefined();
  });

  it('comes back when a wipe is undone, but not over what was begun since', async () => {
    const page = await open();
    page.beginDraft(REQUEST, 'code');
    page.answer('pro-3');
    page.wipeDraft();
    expect(tab.size).toBe(0);
    page.$wipeTold.set('restored');
    expect([page.size(), tab.size]).toEqual([1, 1]);
    page.wipeDraft();
    page.beginDraft(REQUEST, 'code');
    page.$wipeTold.set(null);
    page.$wipeTold.set('restored');
    expect(page.size()).toBe(0);
  });

  it('goes with a wipe on any page', async () => {
    const page = await open();
    page.beginDraft(REQUEST, 'code');
    page.answer('pro-3');
    page.forgetVisit();
    expect(tab.size).toBe(0);
  });
});
