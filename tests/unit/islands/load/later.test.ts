// cspell:ignore unstub
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchTexts, giveUpOnTexts, once, onceScript } from '../../../../src/islands/load/later.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a thing fetched once', () => {
  it('is not fetched before it is needed, and then once', async () => {
    const load = vi.fn(() => Promise.resolve('it'));
    const get = once(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([get(), get()])).toEqual(['it', 'it']);
    expect(await get()).toBe('it');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is fetched again after a failure, and the caller gets the error', async () => {
    const load = vi.fn<() => Promise<string>>();
    load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('it');
    const get = once(load);
    const [first, second] = await Promise.allSettled([get(), get()]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    expect(await get()).toBe('it');
    expect(load).toHaveBeenCalledTimes(2);
  });
});

const fileOf = (name: string, texts: unknown) => Response.json({ name, texts });

describe('our texts', () => {
  it('are fetched once per address', async () => {
    const fetch = vi.fn((address: string) =>
      Promise.resolve(fileOf(address.replaceAll(/^\/|\.json$/g, ''), { address })),
    );
    vi.stubGlobal('fetch', fetch);
    const both = await Promise.all([fetchTexts('/a.json'), fetchTexts('/b.json')]);
    expect(both).toEqual([{ address: '/a.json' }, { address: '/b.json' }]);
    expect(await fetchTexts('/a.json')).toEqual({ address: '/a.json' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('are not taken from an error page, and are fetched again past the cache', async () => {
    const fetch = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
    fetch.mockResolvedValueOnce(new Response('<p>', { status: 404 }));
    fetch.mockResolvedValueOnce(fileOf('c', { here: true }));
    vi.stubGlobal('fetch', fetch);
    await expect(fetchTexts('/c.json')).rejects.toThrow('404 for /c.json');
    expect(await fetchTexts('/c.json')).toEqual({ here: true });
    expect(fetch.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
  });

  it.each([
    ['nothing', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['the texts without their name', '{"texts":{"here":true}}'],
    ['another file', '{"name":"e","texts":{}}'],
    ['a page', '<!doctype html>'],
    ['half a file', '{"name":"d","texts":{"her'],
    ['no bytes', ''],
  ])('are not taken from an answer that is something else: %s', async (what, body) => {
    const address = `/${what}/d.json`;
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
    await expect(fetchTexts(address)).rejects.toThrow();
    vi.stubGlobal('fetch', () => Promise.resolve(fileOf('d', { here: true })));
    expect(await fetchTexts(address)).toEqual({ here: true });
  });

  it('that hang are given up, and can be fetched again', async () => {
    const hangs = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    vi.stubGlobal('fetch', hangs);
    const waiting = fetchTexts('/f.json');
    giveUpOnTexts();
    await expect(waiting).rejects.toThrow('abort');
    vi.stubGlobal('fetch', () => Promise.resolve(fileOf('f', { here: true })));
    expect(await fetchTexts('/f.json')).toEqual({ here: true });
  });
});

describe('a script', () => {
  it('that is empty counts as a failure', async () => {
    const load = vi.fn<() => Promise<object>>();
    load.mockResolvedValueOnce({}).mockResolvedValueOnce({ draw: true });
    const script = onceScript(load);
    await expect(script()).rejects.toThrow('empty');
    expect(await script()).toEqual({ draw: true });
  });

  it('that lacks what is taken from it counts as a failure too', async () => {
    const script = onceScript(() => Promise.resolve({ rest: undefined }));
    await expect(script()).rejects.toThrow('empty');
  });
});

describe('a loaded thing', () => {
  it('is there at once, and not before', async () => {
    let give: (value: string) => void = () => undefined;
    const load = once(() => new Promise<string>((resolve) => (give = resolve)));
    expect(load.now?.()).toBeUndefined();
    const coming = load();
    expect(load.now?.()).toBeUndefined();
    give('words');
    await coming;
    expect(load.now?.()).toBe('words');
  });

  it('is missing after a failure, and there after the next try', async () => {
    let fails = true;
    const load = once(() => (fails ? Promise.reject(new Error('cut')) : Promise.resolve('words')));
    await expect(load()).rejects.toThrow('cut');
    expect(load.now?.()).toBeUndefined();
    fails = false;
    await load();
    expect(load.now?.()).toBe('words');
  });
});
