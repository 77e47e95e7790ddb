// cspell:ignore unstub
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../../../src/islands/load/whenIdle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether it has resolved within so many milliseconds. */
async function isResolved(milliseconds: number): Promise<boolean> {
  const resolved = vi.fn<() => void>();
  void whenIdle().then(resolved);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return resolved.mock.calls.length > 0;
}

test('in an idle browser it resolves at once', async () => {
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  expect(await isResolved(1)).toBe(true);
});

test('in a browser that is never idle it resolves after a while', async () => {
  const neverIdle = (callback: () => void, options?: IdleRequestOptions) => {
    if (options?.timeout !== undefined) setTimeout(callback, options.timeout);
  };
  vi.stubGlobal('requestIdleCallback', neverIdle);
  expect(await isResolved(1_000)).toBe(false);
  expect(await isResolved(5_000)).toBe(true);
});

test('in a browser that does not tell it resolves after a moment', async () => {
  expect('requestIdleCallback' in globalThis).toBe(false);
  expect(await isResolved(100)).toBe(false);
  expect(await isResolved(300)).toBe(true);
});
