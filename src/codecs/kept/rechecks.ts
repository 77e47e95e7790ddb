import { withNewer } from '../../domain/history/newer.ts';
import { LAST_TIME } from '../../domain/history/time.ts';
import type { Recheck, Rechecks } from '../../domain/plan/recheck.ts';
import { MOST_RECHECKS, nameOfRecheck } from '../../domain/plan/recheck.ts';
import type { Response } from '../../domain/test/response.ts';
import { isTraitId } from '../../domain/test/scales.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readAnswers } from './state.ts';

/** Version of the stored envelope of bouwstenen that were asked again. */
export const RECHECKS_VERSION = 1;

const LAST_VERSION = 1_000_000_000;
/** As in the domain; importing it from there would cost every visitor. */
const LAST_SEQ = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedRechecks =
  | { readonly kind: 'ok'; readonly state: Rechecks }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** As text: JSON, answers as `[value, seq, at]` under their item id, like those of the test. */
export function encodeRechecks({ epoch, rechecks, newer }: Rechecks): string {
  return JSON.stringify({
    version: RECHECKS_VERSION,
    epoch,
    rechecks: rechecks.map(({ answers, newer: more, ...asked }) => ({
      ...asked,
      answers: writtenAnswers(answers),
      ...more,
    })),
    ...newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeRechecks(text: string): DecodedRechecks {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, rechecks: raw, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > RECHECKS_VERSION) return { kind: 'newer', version };
  const rechecks = readRechecks(raw);
  if (!isId(epoch) || rechecks === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, rechecks }, newer) };
}

/** In the form that `readAnswers` reads. The state of the test writes its own: every visitor pays for its script. */
function writtenAnswers(answers: Response): object {
  const entries = [...answers].map(([id, { value, seq, at, newer = [] }]) => [
    id,
    [value, seq, at, ...newer],
  ]);
  return Object.fromEntries(entries) as object;
}

function readRechecks(value: unknown): readonly Recheck[] | null {
  if (!Array.isArray(value) || value.length > MOST_RECHECKS) return null;
  const rechecks = value.map(readRecheck);
  if (!rechecks.every((one) => one !== null)) return null;
  return new Set(rechecks.map(nameOfRecheck)).size === rechecks.length ? rechecks : null;
}

function readRecheck(value: unknown): Recheck | null {
  if (!isRecord(value)) return null;
  const { action, trait, earlier, upTo, instrument, startedAt, ...more } = value;
  const { answers: raw, ...newer } = more;
  const answers = readAnswers(raw);
  if (!isId(action) || !isId(earlier) || !isId(instrument) || answers === null) return null;
  if (!isTraitId(trait) || !isIntegerIn(startedAt, 0, LAST_TIME)) return null;
  if (!isIntegerIn(upTo, 1, LAST_SEQ)) return null;
  return withNewer({ action, trait, earlier, upTo, instrument, startedAt, answers }, newer);
}
