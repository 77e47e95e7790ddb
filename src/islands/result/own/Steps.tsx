import { useState } from 'preact/hooks';
import { isFor } from '../../../domain/result/advice.ts';
import type { ResultTexts, Tip } from '../../../i18n/messages.ts';
import type { BarrierWords } from '../../../i18n/firstTexts.ts';
import { pageUrl } from '../../../urls.ts';
import { useLocale } from '../../ui/locale.ts';
import { openFold } from '../../ui/openFold.ts';
import { HeldBack } from './HeldBack.tsx';
import { OwnPlan, OwnPlanButton } from './OwnPlan.tsx';
import { PLACES_FOLD } from '../foldIds.ts';

type Props = {
  readonly texts: ResultTexts;
  readonly tips: readonly Tip[];
  readonly barriers: BarrierWords;
  /** The statement whose answer stands above the step. */
  readonly quoted: string | null;
};

/** One step at a time, with the way to a plan and to the other steps. */
export function Steps({ texts: { result }, tips, barriers, quoted }: Props) {
  const [turn, setTurn] = useState(0);
  const [isWriting, setWriting] = useState(false);
  const plan = pageUrl('/plan/', useLocale());
  const tip = tips[turn % tips.length];
  if (tip === undefined) return null;
  const own = { trait: tip.trait, result, isOpen: isWriting };
  const isAnswer = tip === tips[0] && isFor(tip, quoted);
  return (
    <>
      <p class="eyebrow">{isAnswer ? result.stepWhy : result.stepLabel}</p>
      <div aria-live="polite">
        <h3 key={tip.do}>{tip.do}</h3>
        <p key={tip.id} class="plan">
          {tip.plan}
        </p>
      </div>
      <p class="now-ways screen-only">
        <a class="button" href={plan}>
          {result.stepPlan}
        </a>
        <button type="button" class="link" onClick={() => setTurn(turn + 1)}>
          {result.stepOther}
        </button>
        <OwnPlanButton {...own} onOpen={setWriting} />
        <button type="button" class="link" onClick={() => openFold(PLACES_FOLD)}>
          {result.stepElsewhere}
        </button>
      </p>
      <OwnPlan {...own} />
      <HeldBack words={barriers} />
    </>
  );
}
