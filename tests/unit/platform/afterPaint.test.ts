// cspell:ignore unstub
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../../src/platform/afterPaint.ts';

describe('after the paint', () => {
  let frames: (() => void)[] = [];
  const leaving = new Set<() => void>();

  beforeEach(() => {
    frames = [];
    leaving.clear();
    vi.useFakeTimers();
    vi.stubGlobal('document', { visibilityState: 'visible' });
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('addEventListener', (sign: string, listen: () => void) => {
      if (sign === 'beforeunload') leaving.add(listen);
    });
    vi.stubGlobal('removeEventListener', (_: string, listen: () => void) => leaving.delete(listen));
    return () => {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    };
  });

  /** Waits, and tells whether the wait is over. */
  function wait(): () => Promise<boolean> {
    let isOver = false;
    void afterPaint().then(() => (isOver = true));
    return async () => {
      await Promise.resolve();
      return isOver;
    };
  }

  it('resolves in the task after the next frame, and then stops listening', async () => {
    const isOver = wait();
    expect(await isOver()).toBe(false);
    frames.forEach((frame) => frame());
    expect(await isOver()).toBe(false);
    vi.advanceTimersByTime(0);
    expect(await isOver()).toBe(true);
    expect(leaving.size).toBe(0);
  });

  it('is one wait for every caller before the frame', async () => {
    const [first, second] = [wait(), wait()];
    expect(frames.length).toBe(1);
    expect(leaving.size).toBe(1);
    frames.forEach((frame) => frame());
    vi.advanceTimersByTime(0);
    expect([await first(), await second()]).toEqual([true, true]);
  });

  it('resolves a frame later for a caller inside a frame', async () => {
    const first = wait();
    frames.splice(0).forEach((frame) => frame());
    const second = wait();
    vi.advanceTimersByTime(0);
    expect([await first(), await second()]).toEqual([true, false]);
    frames.forEach((frame) => frame());
    vi.advanceTimersByTime(0);
    expect(await second()).toBe(true);
  });

  it('starts a new wait after one that no frame ended', async () => {
    const first = wait();
    vi.advanceTimersByTime(100);
    expect(await first()).toBe(true);
    const second = wait();
    expect(await second()).toBe(false);
    vi.advanceTimersByTime(100);
    expect(await second()).toBe(true);
  });

  it('resolves when the person is about to leave the page', async () => {
    const isOver = wait();
    leaving.forEach((leave) => leave());
    expect(await isOver()).toBe(true);
    expect(leaving.size).toBe(0);
  });

  it('resolves when no frame is drawn any more', async () => {
    const isOver = wait();
    vi.advanceTimersByTime(99);
    expect(await isOver()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await isOver()).toBe(true);
    expect(leaving.size).toBe(0);
  });

  it('resolves at once in a hidden page', async () => {
    vi.stubGlobal('document', { visibilityState: 'hidden' });
    const isOver = wait();
    expect(await isOver()).toBe(true);
    expect(frames).toEqual([]);
  });
});
