import { environment } from '../environment.ts';
import { $asksToGo, $keepsNothing, $wipeTold } from './keeping.ts';
import { KeptValue } from './keptValue.ts';
import { isMarksKey } from './marks.ts';
import { remembering } from './remembering.ts';
import { listSecond, PREFIX, storedKeys, unloaded } from './unloaded.ts';
import type { Kept, Registration } from './value.ts';

type AnyValue = Omit<KeptValue<Kept>, 'change'>;

const registry: AnyValue[] = [];

/**
 * Registers a value that is kept on the device. `change` is the one way to write it; `join` reads it, for
 * a part of the page that comes after `startKeeping`.
 */
export function keep<T extends Kept>(
  registration: Registration<T>,
): Pick<KeptValue<T>, 'change' | 'join'> {
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
 * *Wis alles*: empties every kept value, in memory and on the device. Ends when nothing can come
 * back after the browser is closed. Gives whether all of it is gone; the page tells when it is not.
 */
export function wipeAll(): Promise<boolean> {
  const isGone = everywhere((value) => value.wipe());
  $asksToGo.set(false);
  $wipeTold.set(null);
  return isGone;
}

/**
 * Empties every value, also those that only the second store knows, and looks whether anything is
 * left. The copies of the site go too: they are here as long as something is kept.
 */
async function everywhere(empty: (value: AnyValue) => Promise<boolean>): Promise<boolean> {
  const keys = unloadedKeys();
  const dropped = environment().copies.drop();
  const outcomes = await Promise.all([...registry, ...keys.map(unloaded)].map(empty));
  await listSecond();
  const others = unloadedKeys().filter((key) => !keys.includes(key));
  await Promise.all(others.map((key) => empty(unloaded(key))));
  await listSecond();
  await dropped;
  const isGone = !outcomes.includes(false) && storedKeys().length === 0;
  if (!isGone) $wipeTold.set('wipedPartly');
  return isGone;
}

/**
 * Turns keeping on or off, for 'Niet bewaren op dit apparaat'. Off removes what is kept here; memory
 * goes on. On merges memory with what other tabs wrote meanwhile, and does not touch what cannot be
 * read.
 */
export function setKeeping(isOn: boolean): void {
  $asksToGo.set(false);
  $keepsNothing.set(!isOn);
  environment().keepsNothing.set(!isOn);
  if (isOn) registry.forEach((value) => value.save('write'));
  else void everywhere((value) => value.stopKeeping());
}

/**
 * Reads all values (unless this tab keeps nothing), and reads again when another tab writes or this
 * page comes back. The first store's values are there at once; the second's are there when this
 * ends.
 */
export async function startKeeping(): Promise<void> {
  const joinAll = () => Promise.all([...registry.map((value) => value.join()), listSecond()]);
  if (environment().keepsNothing.isSet()) $keepsNothing.set(true);
  environment().storage.onOtherTab(() => void joinAll());
  await joinAll();
}
