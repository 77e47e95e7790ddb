import { ownAddress } from '../../absoluteUrls.ts';
import { fragmentOf } from '../../codecs/links/name.ts';
import { encodeReply } from '../../codecs/links/reply.ts';
import type { Draft } from '../../domain/panel/draft.ts';
import { replyToSend } from '../../domain/panel/reply.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { LocaleCode } from '../../i18n/locales.ts';

/** What goes back: a link, and the code in it for where links do not arrive. Empty while a statement is open. */
export function replyLink(
  instrument: Instrument,
  draft: Draft,
  locale: LocaleCode,
): { readonly link: string; readonly code: string } {
  const reply = replyToSend(instrument, draft);
  if (reply === null) return { link: '', code: '' };
  const code = fragmentOf(encodeReply(instrument, reply), draft.name);
  return { link: `${ownAddress('/feedback/', locale)}#${code}`, code };
}
