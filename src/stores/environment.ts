import { afterPaint } from '../platform/afterPaint.ts';
import type { Clock } from '../platform/clock.ts';
import { browserClock } from '../platform/clock.ts';
import type { Random } from '../platform/random.ts';
import { browserRandom } from '../platform/random.ts';
import type { SecondStore } from '../platform/secondStore.ts';
import { browserSecondStore } from '../platform/secondStore.ts';
import type { KeyValueStorage } from '../platform/storage.ts';
import { browserStorage } from '../platform/storage.ts';
import type { TabMark } from '../platform/tabMark.ts';
import { browserTabMark } from '../platform/tabMark.ts';

/** Everything the stores need of the world. Tests bring their own. */
export type Environment = {
  /** The first store: there at once, but some browsers lose its last minute when they are killed. */
  readonly storage: KeyValueStorage;
  /** The second store: a moment later, and lasting. */
  readonly second: SecondStore;
  readonly clock: Clock;
  readonly random: Random;
  /** 'Niet bewaren op dit apparaat', for as long as this tab lives. */
  readonly keepsNothing: TabMark;
  /** Resolves when the person sees what stands on screen now. */
  readonly afterPaint: () => Promise<void>;
};

let current: Environment | null = null;

/** The environment in force; the browser's, unless a test set another. */
export function environment(): Environment {
  current ??= {
    storage: browserStorage(),
    second: browserSecondStore(),
    clock: browserClock,
    random: browserRandom,
    keepsNothing: browserTabMark,
    afterPaint,
  };
  return current;
}

/** For tests: brings another world, from now on. */
export function setEnvironment(next: Environment): void {
  current = next;
}
