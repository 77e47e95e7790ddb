import type { Pasted } from '../codecs/links/pasted.ts';
import { readPasted } from '../codecs/links/pasted.ts';
import type { PastedForPanel, PastedReply } from '../codecs/links/pastedKinds.ts';
import { FOR_PANEL } from '../codecs/links/pastedKinds.ts';
import type { Arrived, Receipt } from '../domain/panel/change.ts';
import { receiptOf, withoutReply, withReply, withRequest } from '../domain/panel/change.ts';
import type { FeedbackRequest } from '../domain/panel/request.ts';
import type { Instrument } from '../domain/test/instrument.ts';
import { environment } from './environment.ts';
import { $panel, changePanel } from './panel.ts';

/** What became of each thing in a pasted text. */
export type Outcome =
  | (Receipt & Arrived)
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  /** A link of another kind; its own page reads it. */
  | { readonly kind: 'elsewhere'; readonly of: Exclude<PastedForPanel, PastedReply>['of'] }
  /** The text is so long that its end was not read. */
  | { readonly kind: 'unread' };

/** Makes a request and keeps it. Earlier ones stay valid. */
export function askColleagues({ version }: Instrument): FeedbackRequest {
  const { random, clock } = environment();
  const request = { seed: random.seed(), instrument: version };
  const now = clock();
  changePanel((panel) => withRequest(panel, request, now));
  return request;
}

/** Takes every reply out of a pasted text that belongs here, and keeps it. In order of the text; empty without any link. */
export function receiveReplies(
  text: string,
  instruments: readonly Instrument[],
): readonly Outcome[] {
  return readPasted(text, instruments, FOR_PANEL).map(outcomeOf);
}

/** Takes a reply out, for good. */
export function removeReply(id: number): void {
  changePanel((panel) => withoutReply(panel, id));
}

function outcomeOf(found: Pasted<PastedForPanel>): Outcome {
  if (found.kind === 'unread') return found;
  if (found.kind !== 'ok') {
    const { of } = found;
    return of === 'reply' || of === null ? { kind: found.kind } : { kind: 'elsewhere', of };
  }
  if (found.held.of !== 'reply') return { kind: 'elsewhere', of: found.held.of };
  const arrived = { reply: found.held.reply, name: found.name };
  const receipt = receiptOf($panel.get(), arrived);
  const now = environment().clock();
  if (receipt.kind === 'added') changePanel((panel) => withReply(panel, arrived, now));
  return { ...receipt, ...arrived };
}
