import type { FeedbackRequest } from '../../domain/panel/request.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { isBlank, readingsOf } from './mend.ts';
import { decodeName, fragmentOf, nameAtStart } from './name.ts';
import { decodeRequest, encodeRequest } from './request.ts';

export type DecodedAsked =
  | {
      readonly kind: 'ok';
      readonly request: FeedbackRequest;
      /** The first name of who asks, or `null`. */
      readonly name: string | null;
      /** The fragment as it was made, without damage. */
      readonly fragment: string;
    }
  | { readonly kind: 'empty' | 'damaged' | 'newer' };

/** Reads the fragment of a request, and repairs damage where it can. Never throws. */
export function decodeAsked(fragment: string, instruments: readonly Instrument[]): DecodedAsked {
  if (isBlank(fragment)) return { kind: 'empty' };
  let isNewer = false;
  let code = '';
  let request: FeedbackRequest | null = null;
  for (const reading of readingsOf(fragment)) {
    const decoded = decodeRequest(reading.code, instruments);
    isNewer ||= decoded.kind === 'newer';
    // Another request in the same text is not looked for, only the name that belongs to this one.
    if (decoded.kind !== 'ok' || (request !== null && reading.code !== code)) continue;
    ({ request } = decoded);
    ({ code } = reading);
    const name = nameIn(reading.names);
    if (name !== null) return asked(request, name);
  }
  return request === null ? { kind: isNewer ? 'newer' : 'damaged' } : asked(request, null);
}

/** The name behind a code; words of a message may be glued to it. */
function nameIn(names: readonly string[]): string | null {
  const whole = names.map(decodeName).find((name) => name !== null);
  return whole ?? decodeName(nameAtStart(names[0] ?? ''));
}

function asked(request: FeedbackRequest, name: string | null): DecodedAsked {
  const fragment = fragmentOf(encodeRequest(request), name ?? '');
  return { kind: 'ok', request, name, fragment };
}
