import { useMemo } from 'preact/hooks';
import type { Instrument } from '../../../domain/test/instrument.ts';
import type { Response } from '../../../domain/test/response.ts';
import type { ResultTexts, TipTexts } from '../../../i18n/messages.ts';
import type { BarrierWords } from '../../../i18n/firstTexts.ts';
import type * as More from './More.tsx';
import type { Later } from '../../load/useLater.ts';

type Answers = { readonly instrument: Instrument; readonly response: Response };

type Words = {
  readonly tips: TipTexts;
  readonly texts: ResultTexts;
  readonly barriers: BarrierWords;
};
type Parts = Pick<typeof More, 'NextStep' | 'Said'>;

/** The tips in the order that fits the answers of a person, and what draws a step of them. */
export type Fitted = Words & Parts;

/** Both once they are there; what orders the tips comes along with them. */
export function useFitted(
  more: Later<Words & { readonly view: Parts & Pick<typeof More, 'fittedTips'> }>,
  answers: Answers | null,
): Later<Fitted> {
  return useMemo(() => {
    // Where all else that comes later stands, the page says that it takes long or failed.
    if (more.kind !== 'ready') return { kind: 'waiting' };
    const { tips, texts, barriers, view } = more.value;
    const { NextStep, Said } = view;
    const fitted = answers ? view.fittedTips(tips, answers.instrument, answers.response) : tips;
    return { kind: more.kind, value: { tips: fitted, texts, barriers, NextStep, Said } };
  }, [more, answers]);
}
