import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { lowestAnswer } from '../../../domain/result/places.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { fill } from '../../../i18n/format.ts';
import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import type { Tip, TipTexts } from '../../../i18n/messages.ts';
import { Spoke } from '../../ui/Spoke.tsx';
import { openFold } from '../../ui/openFold.ts';
import { PLACES_FOLD, STEPS_FOLD } from '../foldIds.ts';
import type { PlaceChoice } from './PlaceCards.tsx';

type Props = PlaceChoice & {
  readonly trait: TraitId;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Draws what needs all tips, once they are there. */
  readonly children: (draw: (tips: TipTexts) => ComponentChildren) => ComponentChildren;
};

/** The chosen bouwsteen, the own answer that it is about, and one step that fits that answer. */
export function NextStep({
  trait,
  instrument,
  response,
  wording,
  texts,
  heading,
  children,
}: Props) {
  const { result, traits, answers } = texts;
  const lowest = lowestAnswer(instrument, response, trait);
  const quote = lowest && wording.items[lowest.item.id];
  return (
    <div class="now-in">
      <div class="now-what">
        <Spoke trait={trait} />
        <div>
          <p class="eyebrow">{result.choosePlace}</p>
          <h2 id="step" tabIndex={-1} ref={heading}>
            {traits[trait].name}
          </h2>
          {lowest && quote && (
            <p class="said">
              <Quoted
                text={result.stepQuote}
                quote={quote}
                answer={answers[lowest.answer.value - 1] ?? ''}
              />
            </p>
          )}
        </div>
      </div>
      <div class="now-step">
        <p class="eyebrow">{result.stepLabel}</p>
        {children((tips) => (
          <Steps
            key={trait}
            texts={texts}
            tips={tips.filter((tip) => tip.trait === trait && tip.kind === 'practise')}
          />
        ))}
      </div>
    </div>
  );
}

/** A sentence around a quoted statement: only the statement stands between quotation marks. */
function Quoted({ text, quote, answer }: { text: string; quote: string; answer: string }) {
  const [before, after = ''] = fill(text, { answer, quote: '{quote}' }).split('{quote}');
  return (
    <>
      {before}
      <q>{quote.replace(/\.$/, '')}</q>
      {after}
    </>
  );
}

type StepsProps = {
  readonly texts: FirstTexts;
  readonly tips: readonly Tip[];
};

/** One step at a time. */
function Steps({ texts: { result }, tips }: StepsProps) {
  const [turn, setTurn] = useState(0);
  const tip = tips[turn % tips.length];
  if (tip === undefined) return null;
  return (
    <>
      <div aria-live="polite">
        <h3 key={tip.do}>{tip.do}</h3>
        <p key={tip.id} class="plan">
          {tip.plan}
        </p>
      </div>
      <p class="now-ways screen-only">
        <button type="button" onClick={() => openFold(STEPS_FOLD)}>
          {fill(result.stepAll, { n: tips.length })}
        </button>
        <button type="button" class="link" onClick={() => setTurn(turn + 1)}>
          {result.stepOther}
        </button>
        <button type="button" class="link" onClick={() => openFold(PLACES_FOLD)}>
          {result.stepElsewhere}
        </button>
      </p>
    </>
  );
}
