import type { ComponentChildren, RefObject } from 'preact';
import { lowestAnswer } from '../../../domain/result/places.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { fill } from '../../../i18n/format.ts';
import type { Fitted } from './useFitted.ts';
import { Spoke } from '../../ui/Spoke.tsx';
import type { PlaceChoice } from './PlaceCards.tsx';

type Props = PlaceChoice & {
  readonly trait: TraitId;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Draws what needs all tips, once they are there. */
  readonly children: (draw: (fitted: Fitted) => ComponentChildren) => ComponentChildren;
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
        {children(({ tips, barriers, Steps }) => (
          <Steps
            key={trait}
            texts={texts}
            barriers={barriers}
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
