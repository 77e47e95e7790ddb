// cspell:ignore unstub
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchTexts, once } from '../../../../src/islands/load/later.ts';

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

  it('is fetched again after a failure, and who waited hears of it', async () => {
    const load = vi.fn<() => Promise<string>>();
    load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('it');
    const get = once(load);
    const [first, second] = await Promise.allSettled([get(), get()]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    expect(await get()).toBe('it');
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('texts of ours', () => {
  it('are asked for once an address', async () => {
    const fetch = vi.fn((address: string) => Promise.resolve(Response.json({ address })));
    vi.stubGlobal('fetch', fetch);
    const both = await Promise.all([fetchTexts('/a.json'), fetchTexts('/b.json')]);
    expect(both).toEqual([{ address: '/a.json' }, { address: '/b.json' }]);
    expect(await fetchTexts('/a.json')).toEqual({ address: '/a.json' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('are not taken from an error page, and may be asked for again', async () => {
    const fetch = vi.fn<() => Promise<Response>>();
    fetch.mockResolvedValueOnce(new Response('<p>', { status: 404 }));
    fetch.mockResolvedValueOnce(Response.json({ here: true }));
    vi.stubGlobal('fetch', fetch);
    await expect(fetchTexts('/c.json')).rejects.toThrow('404 for /c.json');
    expect(await fetchTexts('/c.json')).toEqual({ here: true });
  });
});

describe('what came in', () => {
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

  it('is not there after a failure, and there after the next try', async () => {
    let fails = true;
    const load = once(() => (fails ? Promise.reject(new Error('cut')) : Promise.resolve('words')));
    await expect(load()).rejects.toThrow('cut');
    expect(load.now?.()).toBeUndefined();
    fails = false;
    await load();
    expect(load.now?.()).toBe('words');
  });
});
