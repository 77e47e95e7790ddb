import { environment } from '../environment.ts';
import { firstStore } from './firstStore.ts';
import { $keeping, mayTouchStorage } from './keeping.ts';
import type { Leaving, Lying } from './record.ts';
import { readLying, withoutLeaving } from './record.ts';
import type { Kept, Persistence } from './persistence.ts';
import { UNWRITTEN } from './persistence.ts';

/** What an exchange with the second store is for; `replace` writes over what cannot be read too. */
type Mode = 'read' | 'write' | 'replace';

/**
 * One value in two stores. The first is there at once; the second a moment later, it knows which
 * epochs left, and its word counts. Everything that it decides is decided inside one transaction
 * of its own, so tabs cannot overtake each other.
 */
export function keptIn<T extends { readonly epoch: string }>(persistence: Persistence<T>): Kept<T> {
  const { key, $store, encode, decode, merge, fresh } = persistence;
  /** Where the first store says that something must leave, while the second cannot be told. */
  const leftKey = `${key}-gewist`;
  /** The epoch that we know to lie, or to have lain, in the first store. */
  let keptEpoch: string | null = null;
  /** Whether the second store has been read. */
  let joined = false;
  /** Epochs that must not come back from the first store. */
  let gone: readonly string[] = [];
  /** Changes that the second store has not taken in yet, and the value before them. */
  let pending: readonly ((value: T) => T)[] = [];
  let ground = $store.get();
  let leaving: readonly Leaving[] = [];
  let leavings = 0;
  const first = firstStore(persistence);
  const mayTouch = () => mayTouchStorage($keeping.get());
  const redone = (base: T) => pending.reduce((value, next) => next(value), base);
  const joinedWith = (own: T, other: T) => merge({ ...own, epoch: other.epoch }, other);

  /** Reads the first store. `heard`: that it is empty now may mean anything, the second will tell. */
  const look = (heard: boolean) => {
    if (!mayTouch() || first.holds($store.get())) return;
    const { stored, decoded } = first.read();
    if (stored.kind === 'empty' && keptEpoch !== null && !heard) {
      // It was there and is gone: wiped elsewhere, and a wipe stays a wipe.
      $store.set(fresh());
      [pending, keptEpoch] = [[], null];
    }
    if (decoded === null) return;
    if (decoded.kind !== 'ok') return $keeping.set(decoded.kind);
    const { state } = decoded;
    if (gone.includes(state.epoch)) return;
    const isStale = keptEpoch !== null && keptEpoch !== state.epoch;
    if (isStale) pending = [];
    $store.set(isStale ? state : joinedWith($store.get(), state));
    keptEpoch = state.epoch;
  };

  const writeFirst = () => {
    const value = $store.get();
    if (value.epoch === UNWRITTEN) $store.set({ ...value, epoch: fresh().epoch });
    const outcome = first.write($store.get());
    if (outcome === 'kept') keptEpoch = $store.get().epoch;
    return outcome;
  };

  const readLeft = (): readonly Leaving[] => {
    const left = environment().storage.read(leftKey);
    return left.kind === 'text'
      ? [{ as: 'wiped', epochs: left.text.split(' '), at: environment().clock() }]
      : [];
  };

  /** Settles what memory is to hold, given what lies in the second store, and what shall lie there. */
  const settle = (lying: Lying, mode: Mode): Lying | undefined => {
    const found = lying.text === null ? null : decode(lying.text);
    const isUnreadable = found !== null && found.kind !== 'ok';
    if (isUnreadable && mode !== 'replace' && mayTouch()) $keeping.set(found.kind);
    const before = $store.get();
    // What was changed before the second store was read is changed on what it brings.
    const isFirst = !joined;
    let redo = isFirst && pending.length > 0;
    let own = redo ? ground : before;
    if (lying.wiped.includes(own.epoch) || (isFirst && lying.unkept.includes(own.epoch))) {
      const { decoded } = first.read();
      if (decoded?.kind === 'ok' && gone.includes(decoded.state.epoch))
        environment().storage.remove(key);
      // It lay there with all our changes, and then it was wiped.
      else if (keptEpoch !== null) [pending, mode] = [[], 'read'];
      [own, redo, keptEpoch] = [fresh(), true, null];
    } else if (lying.unkept.includes(own.epoch)) {
      [own, keptEpoch] = [{ ...own, epoch: UNWRITTEN }, null];
    }
    joined = true;
    const brings = found?.kind === 'ok' && !gone.includes(found.state.epoch);
    if (brings) own = joinedWith(own, found.state);
    if (redo) own = redone(own);
    if (encode(own) !== encode(before)) {
      $store.set(own);
      if (mayTouch() && (brings || mode !== 'read')) writeFirst();
    }
    const text = encode($store.get());
    // What a page left in the first store only, because it went away too soon, is made to last.
    const lacks = isFirst && keptEpoch !== null && text !== lying.text;
    return (mode === 'read' && !lacks) || !mayTouch()
      ? undefined
      : { ...lying, text, at: environment().clock() };
  };

  const exchange = async (mode: Mode, create = mode !== 'read') => {
    const { storage, second } = environment();
    let told: readonly Leaving[] = [];
    const change = (raw: unknown) => {
      let lying = readLying(raw);
      told = [...leaving, ...readLeft()];
      for (const left of told) {
        const found = lying.text === null ? null : decode(lying.text);
        lying = withoutLeaving(lying, left, found?.kind === 'ok' ? found.state.epoch : null);
      }
      // What comes after this finds it in the second store.
      leaving = [];
      if (told.length > 0) storage.remove(leftKey);
      gone = [...lying.wiped, ...lying.unkept];
      const settled = $keeping.get() === 'off' ? undefined : settle(lying, mode);
      return settled ?? (told.length > 0 ? lying : undefined);
    };
    const isKept = await second.change(key, change, create);
    if (!isKept) {
      leaving = [...told, ...leaving];
      const epochs = leaving.flatMap((left) => left.epochs).join(' ');
      if (epochs !== '' && storage.write(leftKey, epochs) === 'kept') leaving = [];
    }
    return isKept;
  };

  const leave = (as: Leaving['as']) => {
    leavings += 1;
    const { decoded } = first.read();
    const lies = decoded?.kind === 'ok' ? decoded.state.epoch : UNWRITTEN;
    const epochs = [$store.get().epoch, keptEpoch ?? UNWRITTEN, lies];
    const written = epochs.filter((epoch) => epoch !== UNWRITTEN);
    leaving = [...leaving, { as, epochs: written, at: environment().clock() }];
    gone = [...gone, ...written];
    [pending, keptEpoch] = [[], null];
    // The second store first: a tab that hears of the removal asks it why.
    const told = exchange('read', written.length > 0);
    environment().storage.remove(key);
    return told;
  };

  const write = async (mode: 'write' | 'replace', when = Promise.resolve()) => {
    if (!mayTouch()) return;
    const outcome = writeFirst();
    if (outcome === 'kept') $keeping.set(outcome);
    const before = leavings;
    await when;
    // What has left meanwhile must not be brought back.
    if (before !== leavings) return;
    const isKept = await exchange(mode);
    if (mayTouch()) $keeping.set(isKept ? 'kept' : outcome);
  };

  let asked = false;
  const kept: Kept<T> = {
    key,
    sync() {
      look(false);
      // A store that was registered after the page began.
      if (!asked) void kept.join();
    },
    async join() {
      asked = true;
      if ($keeping.get() === 'off') return;
      look(true);
      if (await exchange('read', keptEpoch !== null)) return;
      look(false);
      const { stored } = first.read();
      if (mayTouch() && stored.kind === 'unavailable') $keeping.set('unavailable');
    },
    save: () => void write('write'),
    replace: () => void write('replace'),
    remove() {
      void leave('unkept');
      $store.set({ ...$store.get(), epoch: UNWRITTEN });
    },
    wipe() {
      const told = leave('wiped');
      $store.set(fresh());
      return told;
    },
    change(next) {
      kept.sync();
      if (pending.length === 0) ground = $store.get();
      if (mayTouch()) pending = [...pending, next];
      $store.set(next($store.get()));
      // The second store is told while the next question is read, not before it is there.
      void write('write', environment().afterPaint()).then(() => {
        pending = pending.filter((one) => one !== next);
      });
    },
  };
  return kept;
}
