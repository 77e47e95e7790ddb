import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstActivity } from '../../../src/platform/activity.ts';

/** A window that hears signs, and tells whether the person was active before. */
function standIn(hasBeenActive: boolean | undefined): EventTarget {
  const window = new EventTarget();
  vi.stubGlobal(
    'navigator',
    hasBeenActive === undefined ? {} : { userActivation: { hasBeenActive } },
  );
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  return window;
}

async function isResolved(promise: Promise<void>): Promise<boolean> {
  let resolved = false;
  void promise.then(() => (resolved = true));
  await new Promise((resolve) => setTimeout(resolve));
  return resolved;
}

describe('firstActivity', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is there at once for who was active before', async () => {
    standIn(true);
    expect(await isResolved(firstActivity())).toBe(true);
  });

  it.each(['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll'])(
    'waits for a sign: %s',
    async (sign) => {
      const window = standIn(false);
      const activity = firstActivity();
      expect(await isResolved(activity)).toBe(false);
      window.dispatchEvent(new Event(sign));
      expect(await isResolved(activity)).toBe(true);
    },
  );

  it('waits for a sign where the browser does not tell', async () => {
    const window = standIn(undefined);
    const activity = firstActivity();
    expect(await isResolved(activity)).toBe(false);
    window.dispatchEvent(new Event('scroll'));
    expect(await isResolved(activity)).toBe(true);
  });
});
