// cspell:ignore unstub
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../../src/platform/storage.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTabIn } from './kept/openTab.ts';

const KEY = 'aan-het-roer';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The part of the browser's localStorage that we use; the `broken` methods throw that error. */
function stubLocalStorage(
  broken: Partial<Record<'getItem' | 'setItem' | 'removeItem', unknown>> = {},
) {
  const texts = new Map<string, string>();
  const guard = (method: keyof typeof broken) => {
    if (method in broken) throw broken[method];
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (guard('getItem'), texts.get(key) ?? null),
    setItem: (key: string, text: string) => (guard('setItem'), void texts.set(key, text)),
    removeItem: (key: string) => (guard('removeItem'), void texts.delete(key)),
  });
  return texts;
}

/** Cookies are blocked: even a mention of localStorage throws. */
function stubForbidden() {
  vi.stubGlobal('localStorage', null);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

describe('localStorage that works', () => {
  it('reads, writes and removes', () => {
    stubLocalStorage();
    const storage = browserStorage();
    expect(storage.read(KEY)).toEqual({ kind: 'empty' });
    expect(storage.write(KEY, '')).toBe('kept');
    expect(storage.read(KEY)).toEqual({ kind: 'text', text: '' });
    storage.remove(KEY);
    expect(storage.read(KEY)).toEqual({ kind: 'empty' });
  });
});

describe('localStorage that is full', () => {
  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'is recognised by %s, and can still be read',
    (name) => {
      stubLocalStorage({ setItem: new DOMException('full', name) }).set(KEY, 'before');
      const storage = browserStorage();
      expect(storage.write(KEY, 'after')).toBe('full');
      expect(storage.read(KEY)).toEqual({ kind: 'text', text: 'before' });
    },
  );
});

describe('localStorage that may not be used', () => {
  const denied = new DOMException('denied', 'SecurityError');
  const worlds: readonly (readonly [string, () => void])[] = [
    ['is null', () => vi.stubGlobal('localStorage', null)],
    ['is not there', () => vi.stubGlobal('localStorage', undefined)],
    ['throws on access', stubForbidden],
    [
      'throws on use',
      () => void stubLocalStorage({ getItem: denied, setItem: denied, removeItem: denied }),
    ],
    [
      'throws no proper error',
      () => void stubLocalStorage({ getItem: 'no', setItem: 'no', removeItem: 'no' }),
    ],
  ];

  it.each(worlds)('is unavailable and never throws: it %s', (_, enter) => {
    enter();
    const storage = browserStorage();
    expect(storage.read(KEY)).toEqual({ kind: 'unavailable' });
    expect(storage.write(KEY, 'text')).toBe('unavailable');
    expect(() => storage.remove(KEY)).not.toThrow();
  });

  it.each(worlds)('leaves the test usable: it %s', async (_, enter) => {
    enter();
    vi.stubGlobal('addEventListener', () => undefined);
    const device = fakeDevice();
    device.secondHealth = 'absent';
    const tab = await openTabIn({ ...device.newTab(), storage: browserStorage() });
    tab.say('pro-3', 4);
    tab.setKeeping(false);
    tab.setKeeping(true);
    await device.settled();
    expect([tab.keeping(), tab.said()]).toEqual(['unavailable', { 'pro-3': 4 }]);
    tab.wipeAll();
    expect(tab.said()).toEqual({});
  });
});

describe('changes made elsewhere', () => {
  function listen() {
    const world = new EventTarget();
    vi.stubGlobal('addEventListener', world.addEventListener.bind(world));
    const heard = vi.fn();
    browserStorage().onOtherTab(() => {
      heard();
    });
    const fire = (type: string, fields: object) =>
      world.dispatchEvent(Object.assign(new Event(type), fields));
    return { heard, fire };
  }

  it('are heard from another tab', () => {
    const { heard, fire } = listen();
    fire('storage', { key: KEY });
    fire('storage', { key: null });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('are read when the page comes back from the back/forward cache, not when it is loaded', () => {
    const { heard, fire } = listen();
    fire('pageshow', { persisted: false });
    expect(heard).not.toHaveBeenCalled();
    fire('pageshow', { persisted: true });
    expect(heard).toHaveBeenCalledOnce();
  });
});
