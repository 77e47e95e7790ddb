import { fill, longDate } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';

type Props = { readonly texts: FirstTexts['result'] };

/** On paper only: when this was made. */
export function PrintLine({ texts }: Props) {
  return <p class="print-only soft">{fill(texts.printed, { date: longDate(Date.now()) })}</p>;
}
