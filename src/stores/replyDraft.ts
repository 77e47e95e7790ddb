import { atom } from 'nanostores';
import { decodeDraft, encodeDraft } from '../codecs/kept/draft.ts';
import type { Draft } from '../domain/panel/draft.ts';
import { emptyDraft, isBegun, renewed } from '../domain/panel/draft.ts';
import type { FeedbackRequest } from '../domain/panel/request.ts';
import { readTabText, writeTabText } from '../platform/tabText.ts';
import { environment } from './environment.ts';
import { $keepsNothing, $wipeTold } from './kept/keeping.ts';
import { $autoAdvance } from './state.ts';
import { DRAFT_KEY } from './visit.ts';

/** What a colleague is filling in. It is no kept value: the next colleague must find nothing of it. */
export const $draft = atom<Draft | null>(null);

/** Whether it survives that the page is loaded anew. */
export const $isDraftKept = atom(true);

function write(draft: Draft | null): void {
  const text = draft === null || $keepsNothing.get() ? null : encodeDraft(draft);
  const isWritten = writeTabText(DRAFT_KEY, text);
  $isDraftKept.set(isWritten || draft === null);
}

/** Reads what this tab holds, when the page opens. */
export function restoreDraft(): void {
  const text = readTabText(DRAFT_KEY);
  const draft = text === null ? null : decodeDraft(text);
  $draft.set(draft !== null && isBegun(draft) ? draft : null);
}

/** Begins with nothing filled in; what was there goes. */
export function beginDraft(request: FeedbackRequest, asked: string): void {
  const id = environment().random.seed();
  $draft.set(emptyDraft(request, { asked, id, advances: $autoAdvance.get() }));
  write(null);
}

/** Changes what is filled in, and writes it to the tab. */
export function changeDraft(change: (draft: Draft) => Draft): void {
  const draft = $draft.get();
  if (draft === null) return;
  const next = renewed(draft, change(draft), environment().random.seed);
  $draft.set(next);
  write(next);
}

/** Nothing of it is left, in memory and in the tab. */
export function dropDraft(): void {
  $draft.set(null);
  write(null);
}

/** In milliseconds: a wipe can be undone for ten seconds, and putting back takes a moment. */
const UNTIL_GONE = 15_000;

/** After a wipe: nothing is left, but when the person puts back the rest, this comes back with it. */
export function wipeDraft(): void {
  const gone = $draft.get();
  dropDraft();
  const off = $wipeTold.listen((told) => {
    // Not over what was begun since.
    if (told !== 'restored' || $draft.get() !== null) return;
    $draft.set(gone);
    write(gone);
  });
  setTimeout(off, UNTIL_GONE);
}

$keepsNothing.listen(() => write($draft.get()));
