import type { SecondStore } from '../../src/platform/secondStore.ts';
import type { KeyValueStorage } from '../../src/platform/storage.ts';
import type { Environment } from '../../src/stores/environment.ts';

/** A device that several tabs share: its storage, its clock, its luck. */
export type FakeDevice = {
  /** What lies on it. */
  readonly texts: Map<string, string>;
  /** How many times something was written. */
  writes: number;
  /** `full`: reads go on, writes fail; `absent`: no storage, or it may not be used. */
  health: Health;
  /** What lies in its second store. */
  readonly records: Map<string, unknown>;
  /** How many times something was written there. */
  secondWrites: number;
  /** How its second store is. */
  secondHealth: Health;
  /** Whether tabs hear of each other's changes; a frozen page does not. */
  hearing: boolean;
  /** The copies of the site on it. */
  copies: number;
  /** Milliseconds since 1970. */
  now: number;
  /** Milliseconds since its pages were opened. */
  passed: number;
  /** Time passes for both clocks. */
  wait(milliseconds: number): void;
  /** When it has painted what stands on screen: at once, unless a test holds it up. */
  painted: Promise<void>;
  /** Until its second store has done all that was asked of it, one thing at a time. */
  settled(): Promise<void>;
  /** The power goes: tabs and all that the second store had not done yet are gone, and the first goes back to what it held then. */
  kill(texts: ReadonlyMap<string, string>): void;
  /** The environment of one more tab. */
  newTab(): Environment;
};

type Health = 'fine' | 'full' | 'absent';

/** Lets everything that waits for nothing but its turn happen first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Half past two on a day in November. */
const THEN = Date.UTC(2023, 10, 14, 14, 30);

export function fakeDevice(): FakeDevice {
  const tabs: { readonly listeners: (() => void)[] }[] = [];
  let drawn = 0;
  let queue = Promise.resolve();
  let lives = 0;
  const device: FakeDevice = {
    texts: new Map(),
    writes: 0,
    health: 'fine',
    records: new Map(),
    secondWrites: 0,
    secondHealth: 'fine',
    hearing: true,
    copies: 0,
    now: THEN,
    passed: 0,
    wait(milliseconds) {
      device.now += milliseconds;
      device.passed += milliseconds;
    },
    painted: Promise.resolve(),
    async settled() {
      for (let last; last !== queue;) {
        last = queue;
        await queue;
        await turn();
      }
    },
    kill(texts) {
      lives += 1;
      tabs.length = 0;
      device.texts.clear();
      for (const [key, text] of texts) device.texts.set(key, text);
    },
    newTab() {
      const tab = { listeners: [] as (() => void)[] };
      tabs.push(tab);
      const tell = () => {
        if (!device.hearing) return;
        for (const other of tabs.filter((one) => one !== tab))
          for (const listener of other.listeners) listener();
      };
      const storage: KeyValueStorage = {
        read(key) {
          if (device.health === 'absent') return { kind: 'unavailable' };
          const text = device.texts.get(key);
          return text === undefined ? { kind: 'empty' } : { kind: 'text', text };
        },
        write(key, text) {
          if (device.health === 'absent') return 'unavailable';
          if (device.health === 'full') return 'full';
          device.texts.set(key, text);
          device.writes += 1;
          tell();
          return 'kept';
        },
        remove(key) {
          if (device.health !== 'absent' && device.texts.delete(key)) tell();
        },
        keys: () => (device.health === 'absent' ? [] : [...device.texts.keys()]),
        onOtherTab(listener) {
          tab.listeners.push(listener);
        },
      };
      const life = lives;
      const change: SecondStore['change'] = async (key, next) => {
        // Who died hears nothing any more.
        if (life !== lives) return new Promise(() => undefined);
        if (device.secondHealth === 'absent') return false;
        const put = structuredClone(next(structuredClone(device.records.get(key))));
        if (put === undefined) return true;
        if (device.secondHealth === 'full') return false;
        device.records.set(key, put);
        device.secondWrites += 1;
        return true;
      };
      const second: SecondStore = {
        all: async () => new Map(device.secondHealth === 'absent' ? [] : device.records),
        change(...what) {
          // As in a browser: none begins before the one before it is done and its tab was told.
          const outcome = queue.then(() => change(...what));
          queue = queue.then(() => Promise.race([outcome, turn()])).then(turn);
          return outcome;
        },
      };
      let mark = false;
      return {
        keepsNothing: {
          isSet: () => mark,
          set(on) {
            mark = on;
          },
        },
        storage,
        second,
        copies: {
          async drop() {
            device.copies = 0;
          },
        },
        clock: () => device.now,
        elapsed: () => device.passed,
        afterPaint: () => device.painted,
        random: { id: () => `id-${(drawn += 1)}`, seed: () => (drawn += 1) },
      };
    },
  };
  return device;
}
