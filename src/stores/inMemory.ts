import { setEnvironment } from './environment.ts';
import { afterPaint } from '../platform/afterPaint.ts';
import { elapsedClock, wallClock } from '../platform/clock.ts';
import { browserRandom } from '../platform/random.ts';

/**
 * Everything stays in the memory of this page: for the test inside a page of another site, where storage
 * may throw, and where nobody expects that anything is kept. Call it before any store is used.
 */
export function keepInMemory(): void {
  setEnvironment({
    storage: {
      read: () => ({ kind: 'unavailable' }),
      write: () => 'unavailable',
      remove: () => undefined,
      keys: () => [],
      onOtherTab: () => undefined,
    },
    second: { change: () => Promise.resolve(false), all: () => Promise.resolve(new Map()) },
    clock: wallClock,
    elapsed: elapsedClock,
    random: browserRandom,
    copies: { drop: () => Promise.resolve() },
    keepsNothing: { isSet: () => true, set: () => undefined },
    afterPaint,
  });
}
