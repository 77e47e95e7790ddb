import { useMemo } from 'preact/hooks';
import type { Instrument } from '../../../domain/test/instrument.ts';
import type { Response } from '../../../domain/test/response.ts';
import type { BarrierWords } from '../../../i18n/firstTexts.ts';
import type { TipTexts } from '../../../i18n/messages.ts';
import type * as More from './More.tsx';
import type { Later } from '../../load/useLater.ts';

type Answers = { readonly instrument: Instrument; readonly response: Response };

/** The tips in the order that fits the answers of a person, and what draws one at a time. */
export type Fitted = {
  readonly tips: TipTexts;
  readonly barriers: BarrierWords;
} & Pick<typeof More, 'Steps'>;

/** Both once they are there; what orders the tips comes along with them. */
export function useFitted(
  more: Later<{
    readonly tips: TipTexts;
    readonly barriers: BarrierWords;
    readonly view: Pick<typeof More, 'fittedTips' | 'Steps'>;
  }>,
  answers: Answers | null,
): Later<Fitted> {
  return useMemo(() => {
    // Where all else that comes later stands, the page says that it takes long or failed.
    if (more.kind !== 'ready') return { kind: 'waiting' };
    const { tips, barriers, view } = more.value;
    const fitted = answers ? view.fittedTips(tips, answers.instrument, answers.response) : tips;
    return { kind: more.kind, value: { tips: fitted, barriers, Steps: view.Steps } };
  }, [more, answers]);
}
