import { lowestAnswer } from '../../../domain/result/places.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { fill } from '../../../i18n/format.ts';
import type { BarrierWords } from '../../../i18n/firstTexts.ts';
import type { ResultTexts, TipTexts } from '../../../i18n/messages.ts';
import type { PlaceChoice } from './PlaceCards.tsx';
import { Steps } from './Steps.tsx';

type Words = { readonly trait: TraitId; readonly texts: ResultTexts };
type SaidProps = Words & Pick<PlaceChoice, 'instrument' | 'response' | 'wording'>;

/** Under the name of the chosen bouwsteen: the own answer that it is about. */
export function Said({ trait, instrument, response, wording, texts }: SaidProps) {
  const lowest = lowestAnswer(instrument, response, trait);
  const quote = lowest && wording.items[lowest.item.id];
  if (!lowest || !quote) return null;
  return (
    <p class="said">
      <Quoted
        text={texts.result.stepQuote}
        quote={quote}
        answer={texts.answers[lowest.answer.value - 1] ?? ''}
      />
    </p>
  );
}

type StepProps = Words &
  Pick<PlaceChoice, 'instrument' | 'response'> & {
    readonly tips: TipTexts;
    readonly barriers: BarrierWords;
  };

/** One step that fits that answer. */
export function NextStep({ trait, instrument, response, texts, tips, barriers }: StepProps) {
  return (
    <div class="now-step">
      <Steps
        key={trait}
        texts={texts}
        barriers={barriers}
        quoted={lowestAnswer(instrument, response, trait)?.item.id ?? null}
        tips={tips.filter((tip) => tip.trait === trait && tip.kind === 'practise')}
      />
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
