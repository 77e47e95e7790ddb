import { useEffect } from 'preact/hooks';
import { chosenOf } from '../../../domain/barriers/chosen.ts';
import type { BarrierWords } from '../../../i18n/firstTexts.ts';
import { fill } from '../../../i18n/format.ts';
import { $barriers, readBarriers } from '../../../stores/barriers.ts';
import { useStore } from '../../ui/useStore.ts';

type Props = { readonly words: BarrierWords };

/**
 * What the person recognised in the list of barriers, and the step of the first. On the screen of their
 * own result only: a printed result may go to somebody else.
 */
export function HeldBack({ words: { known, texts, address } }: Props) {
  useEffect(readBarriers, []);
  const state = useStore($barriers);
  const ids = known.map(({ id }) => id);
  const chosen = chosenOf(state, ids).flatMap((id) => known.filter((one) => one.id === id));
  const [first] = chosen;
  if (first === undefined) return null;
  return (
    <p class="held-back soft screen-only">
      {texts.inResult}{' '}
      {chosen.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <q>{name}</q>
        </span>
      ))}
      . {fill(texts.inResultStep, { step: first.step })} <a href={address}>{texts.inResultGo}</a>
    </p>
  );
}
