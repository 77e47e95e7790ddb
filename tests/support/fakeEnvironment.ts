import type { KeyValueStorage } from '../../src/platform/storage.ts';
import type { Environment } from '../../src/stores/environment.ts';

/** A device that several tabs share: its storage, its clock, its luck. */
export type FakeDevice = {
  /** What lies on it. */
  readonly texts: Map<string, string>;
  /** How many times something was written. */
  writes: number;
  /** `full`: reads go on, writes fail; `absent`: no storage, or it may not be used. */
  health: 'fine' | 'full' | 'absent';
  /** Whether tabs hear of each other's changes; a frozen page does not. */
  hearing: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** The environment of one more tab. */
  newTab(): Environment;
};

/** Half past two on a day in November. */
const THEN = Date.UTC(2023, 10, 14, 14, 30);

export function fakeDevice(): FakeDevice {
  const tabs: { readonly listeners: (() => void)[] }[] = [];
  let drawn = 0;
  const device: FakeDevice = {
    texts: new Map(),
    writes: 0,
    health: 'fine',
    hearing: true,
    now: THEN,
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
        onOtherTab(listener) {
          tab.listeners.push(listener);
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
        clock: () => device.now,
        random: { id: () => `id-${(drawn += 1)}`, seed: () => (drawn += 1) },
      };
    },
  };
  return device;
}
