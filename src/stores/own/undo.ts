import type { KeptText } from '../../codecs/files/ownData.ts';
import { keptValues } from '../kept/door.ts';
import { $wipeTold } from '../kept/keeping.ts';
import { ownTexts, secondTexts } from './ownTexts.ts';
import { putRaw } from './raw.ts';
import { planTakingIn, takeIn } from './takeIn.ts';

/** In milliseconds. */
export const UNDO_TIME = 10_000;

/** What was wiped, as long as it can be put back. In memory only: a page that closes has nothing. */
let wiped: readonly KeptText[] = [];

/**
 * Looks what is here, while a person is asked about a wipe: the second store answers a moment later.
 * Gives what can be called just before the wipe.
 */
export function readyToWipe(): () => readonly KeptText[] {
  let second: Awaited<ReturnType<typeof secondTexts>> = new Map();
  void secondTexts().then((texts) => {
    second = texts;
  });
  return () => ownTexts(second);
}

/**
 * After a wipe: for ten seconds all of it can be put back. Sooner, that ends when something is written
 * here, or when the page is hidden: whoever wipes on a shared computer and walks away leaves nothing.
 */
export function offerUndo(texts: readonly KeptText[]): void {
  if (texts.length === 0) return;
  wiped = texts;
  $wipeTold.set('canUndo');
  const forget = () => {
    wiped = [];
    clearTimeout(timer);
    stop();
    document.removeEventListener('visibilitychange', onHidden);
    removeEventListener('pagehide', forget);
    if ($wipeTold.get() === 'canUndo') $wipeTold.set(null);
  };
  const onHidden = () => document.visibilityState === 'hidden' && forget();
  const timer = setTimeout(forget, UNDO_TIME);
  const stop = $wipeTold.listen((told) => told !== 'canUndo' && forget());
  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', forget);
}

/** In another window the message that all was wiped goes once it is back. Gives how to stop looking. */
export function watchReturn(): () => void {
  const stops = keptValues().map((value) =>
    value.lend(({ $store }) =>
      $store.listen(() => {
        if ($wipeTold.get() === 'wipedElsewhere' && value.isPersonal()) $wipeTold.set(null);
      }),
    ),
  );
  return () => stops.forEach((stop) => stop());
}

/** *Zet terug*: writes back what was wiped, also what nobody can read. */
export async function undoWipe(): Promise<void> {
  const texts = wiped;
  wiped = [];
  const planned = await planTakingIn(texts);
  await takeIn(planned);
  for (const { key, text, outcome } of planned) {
    if (outcome !== 'damaged' && outcome !== 'newer') continue;
    await putRaw(key, text);
    await keptValues()
      .find((value) => value.key === key)
      ?.join();
  }
  $wipeTold.set('restored');
}
