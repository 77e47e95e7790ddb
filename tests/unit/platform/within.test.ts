// cspell:ignore unstub
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/platform/clipboard.ts';
import { within } from '../../../src/platform/within.ts';

const never = new Promise<never>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a promise within a time', () => {
  it('is itself when it ends in time', async () => {
    expect(await within(100, Promise.resolve(3))).toBe(3);
    await expect(within(100, Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is rejected when it never ends', async () => {
    const outcome = expect(within(100, never)).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(100);
    await outcome;
  });
});

describe('copying', () => {
  it.each<[string, unknown, boolean]>([
    ['works', { writeText: () => Promise.resolve() }, true],
    ['is refused', { writeText: () => Promise.reject(new Error('no')) }, false],
    ['never answers', { writeText: () => never }, false],
    ['is not there', undefined, false],
  ])('tells when it %s', async (_, clipboard, isCopied) => {
    vi.stubGlobal('navigator', { clipboard });
    const outcome = copyText('text');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await outcome).toBe(isCopied);
  });
});
