import { afterPaint } from '../platform/afterPaint.ts';
import type { Clock } from '../platform/clock.ts';
import { elapsedClock, wallClock } from '../platform/clock.ts';
import type { Random } from '../platform/random.ts';
import { browserRandom } from '../platform/random.ts';
import type { SecondStore } from '../platform/secondStore.ts';
import { browserSecondStore } from '../platform/secondStore.ts';
import type { SiteCopies } from '../platform/siteCopies.ts';
import { browserCopies } from '../platform/siteCopies.ts';
import type { KeyValueStorage } from '../platform/storage.ts';
import { browserStorage } from '../platform/storage.ts';
import type { TabMark } from '../platform/tabMark.ts';
import { browserTabMark } from '../platform/tabMark.ts';

/** Everything that the stores need from outside. Tests bring their own. */
export type Environment = {
  /**
   * The first store: it answers at once, but some browsers lose its last minute when they are
   * killed.
   */
  readonly storage: KeyValueStorage;
  /** The second store: it answers a moment later, and lasts. */
  readonly second: SecondStore;
  /** The site itself, for who has no network: there as long as something is kept. */
  readonly copies: SiteCopies;
  /** For dates, and the order of changes on different pages. */
  readonly clock: Clock;
  /** For durations within this page. */
  readonly elapsed: Clock;
  readonly random: Random;
  /** 'Niet bewaren op dit apparaat', for the lifetime of this tab. */
  readonly keepsNothing: TabMark;
  /** Resolves when the person sees the current screen. */
  readonly afterPaint: () => Promise<void>;
};

let current: Environment | null = null;

/** The current environment: that of the browser, unless a test set another. */
export function environment(): Environment {
  current ??= {
    storage: browserStorage(),
    second: browserSecondStore(),
    copies: browserCopies,
    clock: wallClock,
    elapsed: elapsedClock,
    random: browserRandom,
    keepsNothing: browserTabMark,
    afterPaint,
  };
  return current;
}

/** For tests: replaces the environment from now on. */
export function setEnvironment(next: Environment): void {
  current = next;
}
