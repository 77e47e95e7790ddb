import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeDevice } from '../../support/fakeEnvironment.ts';

const texts = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => texts.get(key) ?? null,
  setItem: (key: string, text: string) => texts.set(key, text),
  removeItem: (key: string) => texts.delete(key),
});

/** The store as a page that was just opened has it. */
async function opened(keepsNothing = false) {
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  const environment = fakeDevice().newTab();
  if (keepsNothing) environment.keepsNothing.set(true);
  setEnvironment(environment);
  return import('../../../src/stores/sessionTab.ts');
}

beforeEach(() => texts.clear());

describe('what a tab keeps of a session', () => {
  it('is a time that still stands there after a reload', async () => {
    const time = { before: 4_000, since: 1.8e12 };
    (await opened()).keepTime('lang-stoelen', time);
    const later = await opened();
    expect(later.keptTime('lang-stoelen')).toEqual(time);
    expect(later.keptTime('lang-afronden')).toBeNull();
    later.keepTime('lang-stoelen', { before: 0, since: null });
    expect((await opened()).keptTime('lang-stoelen')).toBeNull();
  });

  it('is the same meeting with a higher number each time that its day is saved', async () => {
    const first = (await opened()).nextMeeting();
    const second = (await opened()).nextMeeting();
    expect(second).toEqual({ id: first.id, sequence: first.sequence + 1 });
  });

  it('is nothing for who wants nothing kept', async () => {
    const store = await opened(true);
    store.keepTime('lang-stoelen', { before: 1, since: 1 });
    expect(store.keptTime('lang-stoelen')).toEqual({ before: 1, since: 1 });
    expect(texts.size).toBe(0);
  });
});
