import { environment } from '../environment.ts';
import { $asksToGo, $keepsNothing, $wipedElsewhere, isHeld, statusOf } from './keeping.ts';
import { KeptValue } from './keptValue.ts';
import { isMarksKey } from './marks.ts';
import { remembering } from './remembering.ts';
import { listSecond, PREFIX, storedKeys, unloaded } from './unloaded.ts';
import type { Kept, Registration } from './value.ts';

type AnyValue = Omit<KeptValue<Kept>, 'change'>;

const registry: AnyValue[] = [];

/** Registers a value that is kept on the device. `change` is the one way to write it. */
export function keep<T extends Kept>(registration: Registration<T>): Pick<KeptValue<T>, 'change'> {
  const { key } = registration;
  if (!key.startsWith(PREFIX) || isMarksKey(key) || registry.some((one) => one.key === key))
    throw new Error(`a value cannot be kept under '${key}'`);
  const kept = new KeptValue(remembering(registration));
  registry.push(kept);
  return kept;
}

/** All values that this page loads, in order of registration. */
export function keptValues(): readonly AnyValue[] {
  return registry;
}

/** Keys that hold something and that this page does not load. */
export function unloadedKeys(): readonly string[] {
  return storedKeys().filter((key) => registry.every((value) => value.key !== key));
}

/**
 * *Wis alles*: empties every kept value, in memory and on the device. Ends when a browser that is
 * closed after it brings nothing back.
 */
export async function wipeAll(): Promise<void> {
  const done = everywhere((value) => value.wipe());
  $asksToGo.set(false);
  $wipedElsewhere.set(false);
  await done;
}

/** Does something with every value, also with those that only the second store knows of. */
async function everywhere(empty: (value: AnyValue) => Promise<unknown>): Promise<void> {
  const keys = unloadedKeys();
  const told = [...registry, ...keys.map(unloaded)].map(empty);
  await Promise.all(told);
  await listSecond();
  await Promise.all(
    unloadedKeys()
      .filter((key) => !keys.includes(key))
      .map((key) => empty(unloaded(key))),
  );
}

/**
 * 'Niet bewaren op dit apparaat' on or off. Off removes what is kept here; memory goes on. On again,
 * memory joins what other tabs wrote in the meantime, and leaves alone what cannot be read.
 */
export function setKeeping(isOn: boolean): void {
  $asksToGo.set(false);
  $keepsNothing.set(!isOn);
  environment().keepsNothing.set(!isOn);
  if (isOn) registry.forEach((value) => value.save('write'));
  else void everywhere((value) => value.stopKeeping());
}

/** The person decided: what still cannot be read, or was cleared, is written from memory now. */
export function keepAfterAll(): void {
  for (const value of registry) if (isHeld(statusOf(value.key))) value.save('replace');
}

/** What the device holds that we cannot read, as it is. */
export function unreadableTexts(): readonly string[] {
  return registry.flatMap((value) => value.unreadable());
}

/**
 * Reads all values (unless this tab keeps nothing) and keeps reading when another tab writes or this
 * page comes back. What the first store holds is there at once, the second's when this ends.
 */
export async function startKeeping(): Promise<void> {
  const joinAll = () => Promise.all([...registry.map((value) => value.join()), listSecond()]);
  if (environment().keepsNothing.isSet()) $keepsNothing.set(true);
  environment().storage.onOtherTab(() => void joinAll());
  await joinAll();
}
