import { atom } from 'nanostores';
import { decodeRechecks, encodeRechecks } from '../codecs/kept/rechecks.ts';
import type { Rechecks } from '../domain/plan/recheck.ts';
import { emptyRechecks, hasRechecks, mergeRechecks } from '../domain/plan/recheck.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** The bouwstenen that were asked again after an action. They never touch the answers of the test. */
export const $rechecks = atom<Rechecks>(emptyRechecks(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-hermeting',
  $store: $rechecks,
  encode: encodeRechecks,
  decode: decodeRechecks,
  merge: mergeRechecks,
  fresh: () => emptyRechecks(environment().random.id()),
  isPersonal: hasRechecks,
});

/** Reads what was written, on a page that began without it. */
export function readRechecks(): void {
  void kept.join();
}

/** Changes it and keeps it. */
export const changeRechecks = kept.change.bind(kept);
