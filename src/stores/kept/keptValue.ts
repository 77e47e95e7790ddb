import type { WriteOutcome } from '../../platform/storage.ts';
import { environment } from '../environment.ts';
import type { Found } from './found.ts';
import { epochOf } from './found.ts';
import { $keepsNothing, $wipeTold, isHeld, setStatus, statusOf } from './keeping.ts';
import type { Change, Memory, Taken } from './memory.ts';
import {
  changed,
  changedOnly,
  emptyMemory,
  named,
  storedInFirst,
  takenBySecond,
} from './memory.ts';
import type { Decision, Purpose } from './settle.ts';
import { settle } from './settle.ts';
import { TwoStores } from './twoStores.ts';
import type { Kept, Registration } from './value.ts';
import { UNWRITTEN, withoutEpoch } from './value.ts';

type Lender<T extends Kept> = Pick<KeptValue<T>, 'change'>;

/** One value in two stores: reads them, asks `settle` what to do, and does it. */
export class KeptValue<T extends Kept> {
  readonly key: string;
  readonly #of: Registration<T>;
  readonly #stores: TwoStores<T>;
  #memory: Memory<T>;
  #hasBegun = false;
  /** How the last write to the first store went. */
  #outcome: WriteOutcome = 'kept';

  constructor(of: Registration<T>) {
    this.#of = of;
    this.key = of.key;
    this.#stores = new TwoStores(of.key, of);
    this.#memory = emptyMemory(of.$store.get());
  }

  /** Takes in what the first store holds, at once. */
  sync(purpose: Purpose = 'read'): Decision<T>['situation'] {
    // This value was registered after the page began.
    if (!this.#hasBegun) void this.join();
    return this.#decide({ kind: 'unasked' }, purpose).situation;
  }

  /**
   * Takes in what both stores hold. Call it when a tab opens, comes back, or gets a message from
   * another tab.
   */
  async join(): Promise<void> {
    this.#hasBegun = true;
    if ($keepsNothing.get()) return;
    const wasHeld = isHeld(statusOf(this.key));
    this.sync();
    const isTold = await this.#exchange('read', this.#stores.first().kind === 'value');
    if (!isTold && this.#stores.first().kind === 'unavailable') setStatus(this.key, 'unavailable');
    // The person decided in another window, so changes made here meanwhile are kept as well.
    if (wasHeld && !isHeld(statusOf(this.key)) && this.isPersonal()) this.save('write');
  }

  /** Changes the value and keeps it. The change is made again on what the stores turn out to hold. */
  change(next: Change<T>): void {
    const keepsNothing = $keepsNothing.get();
    const situation = keepsNothing ? 'settled' : this.sync();
    $wipeTold.set(null);
    if (keepsNothing || isHeld(statusOf(this.key)))
      return this.#show(changedOnly(this.#memory, next));
    this.#show(changed(this.#memory, next));
    // Only the second store knows whether the value that the first store lost was wiped.
    const isUnsure = situation === 'unsure';
    if (!isUnsure) this.#writeFirst();
    // The second store is told while the person reads the next question, not before it is shown.
    void environment()
      .afterPaint()
      .then(() => {
        if (this.#memory.pending.length > 0) void this.#writeSecond('write', !isUnsure);
      });
  }

  /** Keeps what memory holds; with `replace` also over what cannot be read or was cleared. */
  save(purpose: Exclude<Purpose, 'read'>): void {
    const situation = this.sync(purpose);
    if (!isHeld(situation)) void this.#writeSecond(purpose, situation !== 'unsure');
  }

  /**
   * Empties the device; memory goes on. Ends when the second store was told, or cannot be: `false` when
   * it still holds this value, as far as is known.
   */
  stopKeeping(): Promise<boolean> {
    const told = this.#leave('unkept');
    this.#show(emptyMemory(withoutEpoch(this.#memory.value), this.#memory.isJoined));
    return told;
  }

  /** Empties memory and device, with the same outcome. */
  wipe(): Promise<boolean> {
    const told = this.#leave('wiped');
    this.#show(emptyMemory(withoutEpoch(this.#of.fresh()), this.#memory.isJoined));
    setStatus(this.key, 'kept');
    return told;
  }

  /** Whether the device holds anything of the person under this key. */
  isHere(): boolean {
    const status = statusOf(this.key);
    if (status === 'damaged' || status === 'newer') return true;
    const { inFirst, inSecond } = this.#memory;
    return status !== 'cleared' && (inFirst || inSecond) && this.isPersonal();
  }

  /** Whether the value says anything about the person, kept or not. */
  isPersonal(): boolean {
    return this.#of.isPersonal(this.#memory.value);
  }

  /** The value as it is written. */
  text(): string {
    return this.#of.encode(this.#memory.value);
  }

  /** What the stores hold that we cannot read, unchanged. */
  unreadable(): readonly string[] {
    return this.#stores.unreadable();
  }

  /** Lends its parts to code that most pages do not fetch, such as reading a file. */
  lend<R>(to: <U extends Kept>(of: Registration<U>, stores: TwoStores<U>, by: Lender<U>) => R): R {
    return to(this.#of, this.#stores, this);
  }

  #show(memory: Memory<T>): void {
    const { $store } = this.#of;
    this.#memory = memory;
    if ($store.get() !== memory.value) $store.set(memory.value);
  }

  /** Decides, and carries it out in memory and in the first store. */
  #decide(second: Found<T>, purpose: Purpose): Decision<T> {
    const before = this.#memory;
    const device = {
      first: this.#stores.first(),
      second,
      wiped: this.#stores.marked('wiped'),
      unkept: this.#stores.marked('unkept'),
    };
    const decision = settle(this.#of, before, device, purpose);
    const { situation, memory, first } = decision;
    if (situation === 'wiped' && before.isJoined && this.isPersonal())
      $wipeTold.set('wipedElsewhere');
    this.#show(memory);
    if (first === 'remove') this.#stores.emptyFirst();
    if (first === 'write') this.#writeFirst();
    if (isHeld(situation)) setStatus(this.key, situation);
    else if (second.kind !== 'unasked' && isHeld(statusOf(this.key))) setStatus(this.key, 'kept');
    return decision;
  }

  /** Decides again when the second store has answered or failed. */
  async #exchange(purpose: Purpose, create: boolean): Promise<boolean> {
    let taken: Taken<T> | null = null;
    const isTold = await this.#stores.exchange(create, (second) => {
      taken = null;
      if ($keepsNothing.get() || this.#decide(second, purpose).second === 'leave') return null;
      const { value, pending } = this.#memory;
      taken = { epoch: value.epoch, pending };
      return this.text();
    });
    if (!isTold && !$keepsNothing.get()) this.#decide({ kind: 'unavailable' }, purpose);
    if (isTold && taken) this.#memory = takenBySecond(this.#memory, taken);
    return isTold;
  }

  /** Writes to the first store, under an epoch of its own. */
  #writeFirst(): void {
    this.#show(named(this.#of, this.#memory));
    this.#outcome = this.#stores.writeFirst(this.text());
    if (this.#outcome !== 'kept') return;
    this.#memory = storedInFirst(this.#memory);
    setStatus(this.key, 'kept');
  }

  /** Tells the second store too. `create`: whether it may be made when it does not exist. */
  async #writeSecond(purpose: Purpose, create: boolean): Promise<void> {
    const isTold = await this.#exchange(purpose, create);
    if ($keepsNothing.get() || isHeld(statusOf(this.key))) return;
    setStatus(this.key, isTold ? 'kept' : this.#outcome);
  }

  /** Marks the epochs here as leaving, and tells the second store. */
  #leave(as: 'wiped' | 'unkept'): Promise<boolean> {
    const found = [this.#memory.value.epoch, epochOf(this.#stores.first())];
    const { inSecond } = this.#memory;
    const epochs = found.filter((epoch): epoch is string => epoch !== null && epoch !== UNWRITTEN);
    this.#stores.mark(as, [...new Set(epochs)]);
    return this.#exchange('read', epochs.length > 0).then((isTold) => isTold || !inSecond);
  }
}
