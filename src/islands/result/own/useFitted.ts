import { useMemo } from 'preact/hooks';
import type { Instrument } from '../../../domain/test/instrument.ts';
import type { Response } from '../../../domain/test/response.ts';
import type { TipTexts } from '../../../i18n/messages.ts';
import type * as More from './More.tsx';
import type { Later } from '../../load/useLater.ts';

type Answers = { readonly instrument: Instrument; readonly response: Response };

/** The tips once they are there, in the order that fits these answers; what orders them comes along. */
export function useFitted(
  more: Later<{ readonly tips: TipTexts; readonly view: Pick<typeof More, 'fittedTips'> }>,
  answers: Answers | null,
): Later<TipTexts> {
  return useMemo(() => {
    // Where all else that comes later stands, the page says that it takes long or failed.
    if (more.kind !== 'ready') return { kind: 'waiting' };
    const { tips, view } = more.value;
    const value = answers ? view.fittedTips(tips, answers.instrument, answers.response) : tips;
    return { kind: more.kind, value };
  }, [more, answers]);
}
