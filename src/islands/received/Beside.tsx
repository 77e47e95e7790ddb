import { useState } from 'preact/hooks';
import type { Measured } from '../../domain/score/measure.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import type { ReceivedTexts, ResultTexts } from '../../i18n/messages.ts';
import { $ownResult } from '../../stores/ownResult.ts';
import { onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { useStore } from '../ui/useStore.ts';

const loadCompare = onceScript(() => import('./Compare.tsx'));

type Props = {
  readonly other: Measured;
  readonly name: string | null;
  readonly texts: ResultTexts;
  readonly words: ReceivedTexts['compare'];
};

/**
 * *Leg mijn resultaat ernaast*, for a person with a result of their own; its code is fetched on
 * request.
 */
export function Beside({ other, name, texts, words }: Props) {
  const own = useStore($ownResult);
  const [open, setOpen] = useState(false);
  const later = useLater(open ? loadCompare : null);
  if (own === null || !TRAITS.every((trait) => other.sums.scales.has(trait))) return null;
  return (
    <section class={open ? 'beside' : 'beside screen-only'}>
      <button
        type="button"
        class={open ? 'outline screen-only' : 'screen-only'}
        onClick={() => setOpen(!open)}
      >
        <span>{open ? words.hide : words.show}</span>
      </button>
      {open && (
        <Loaded later={later} place="part" isAsked>
          {({ Compare }) => (
            <Compare own={own} other={other} name={name} texts={texts} words={words} />
          )}
        </Loaded>
      )}
    </section>
  );
}
