import { ownAddress } from '../../absoluteUrls.ts';
import { encodeRequest } from '../../codecs/links/request.ts';
import { fragmentOf } from '../../codecs/links/name.ts';
import type { FeedbackRequest } from '../../domain/panel/request.ts';
import type { LocaleCode } from '../../i18n/locales.ts';

/** The link that colleagues open. `name`: as typed, may be empty. */
export function requestLink(request: FeedbackRequest, name: string, locale: LocaleCode): string {
  const code = fragmentOf(encodeRequest(request), name);
  return `${ownAddress('/feedback/geven/', locale)}#${code}`;
}
