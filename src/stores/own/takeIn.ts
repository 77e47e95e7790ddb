import type { KeptText } from '../../codecs/files/ownData.ts';
import { environment } from '../environment.ts';
import { keptValues } from '../kept/door.ts';
import { $keepsNothing } from '../kept/keeping.ts';
import type { Registration } from '../kept/value.ts';
import type { Kept } from '../kept/value.ts';
import { isUntouched, joined } from './joined.ts';
import { secondTexts } from './ownTexts.ts';
import { isSameText, putRaw } from './raw.ts';

/** What becomes of one text from outside. */
export type Outcome =
  | 'added'
  | 'merged'
  /** All of it is here already. */
  | 'same'
  | LeftOut;

/** Why a text is left out. */
type LeftOut =
  | 'damaged'
  /** Of a newer version of the site than this page. */
  | 'newer'
  /** This page does not know the value, and the device holds another one of it. */
  | 'other'
  /** This page does not know the value, and nothing may be kept. */
  | 'unkept';

export type Planned = KeptText & { readonly outcome: Outcome };

/** What would become of these texts. Changes nothing, and never throws. */
export async function planTakingIn(texts: readonly KeptText[]): Promise<readonly Planned[]> {
  await Promise.all(keptValues().map((value) => value.join()));
  const second = await secondTexts();
  return texts.map(({ key, text }, i) => {
    const value = keptValues().find((one) => one.key === key);
    if (value) return { key, text, outcome: value.lend((of) => outcomeOf(of, text)) };
    const first = environment().storage.read(key);
    const before = texts.slice(0, i).filter((one) => one.key === key);
    const here = [
      ...(first.kind === 'text' ? [first.text] : []),
      ...[...second].flatMap(([name, held]) => (name === key ? [held] : [])),
      ...before.map((one) => one.text),
    ];
    return { key, text, outcome: rawOutcomeOf(here, text) };
  });
}

function rawOutcomeOf(here: readonly string[], text: string): Outcome {
  if (here.some((held) => isSameText(held, text))) return 'same';
  if (here.length > 0) return 'other';
  return $keepsNothing.get() ? 'unkept' : 'added';
}

/** Tries it on a copy, so that nothing that a file holds can fail halfway. */
function outcomeOf<T extends Kept>(of: Registration<T>, text: string): Outcome {
  try {
    const decoded = of.decode(text);
    if (decoded.kind !== 'ok') return decoded.kind;
    const here = of.$store.get();
    const next = joined(of, here, decoded.state, () => false);
    const written = of.encode(next);
    if (written === of.encode(here)) return 'same';
    if (of.decode(written).kind !== 'ok') return 'damaged';
    return isUntouched(of, here) ? 'added' : 'merged';
  } catch {
    return 'damaged';
  }
}

/** Carries a plan out: no text that it leaves out, and no other. Gives whether stores took all of it. */
export async function takeIn(planned: readonly Planned[]): Promise<boolean> {
  let isAllIn = true;
  for (const { key, text, outcome } of planned) {
    if (outcome !== 'added' && outcome !== 'merged') continue;
    const value = keptValues().find((one) => one.key === key);
    if (!value) isAllIn = (await putRaw(key, text)) && isAllIn;
    else
      value.lend((of, stores, to) => {
        const decoded = of.decode(text);
        if (decoded.kind !== 'ok') return;
        const isGone = (epoch: string) =>
          stores.marked('wiped').includes(epoch) || stores.marked('unkept').includes(epoch);
        to.change((here) => joined(of, here, decoded.state, isGone));
      });
  }
  return isAllIn;
}
