import type { Answer, Response } from '../../domain/test/response.ts';
import { isAnswerValue, LAST_AT, LAST_SEQ } from '../../domain/test/response.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { isTraitId } from '../../domain/test/scales.ts';
import { withNewer } from '../../domain/history/newer.ts';
import type { Attempt, Dated, State } from '../../domain/history/state.ts';
import { LAST_TIME } from '../../domain/history/time.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';

/**
 * Version of the stored envelope. An addition needs no new version, because an older version of the
 * site keeps what it does not know, at every level. A new version gets a file of its own in
 * codecs/migrations.
 */
export const STATE_VERSION = 1;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedState =
  | { readonly kind: 'ok'; readonly state: State }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The state as text: JSON, answers as `[value, seq, at]` under their item id. */
export function encodeState(state: State): string {
  return JSON.stringify({
    version: STATE_VERSION,
    epoch: state.epoch,
    attempts: state.attempts.map(({ answers, newer, ...attempt }) => ({
      ...attempt,
      answers: Object.fromEntries(
        [...answers].map(([id, { value, seq, at, newer: more = [] }]) => [
          id,
          [value, seq, at, ...more],
        ]),
      ),
      ...newer,
    })),
    place: writtenDated(state.place),
    autoAdvance: writtenDated(state.autoAdvance),
    ...state.newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeState(text: string): DecodedState {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const {
    version,
    epoch,
    attempts,
    place: rawPlace,
    autoAdvance: rawAuto,
    ...newer
  } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_SEQ)) return { kind: 'damaged' };
  if (version > STATE_VERSION) return { kind: 'newer', version };
  const readAttempts = Array.isArray(attempts) ? attempts.map(readAttempt) : [null];
  const place = readDated(rawPlace, isPlace);
  const autoAdvance = readDated(rawAuto, isBoolean);
  if (!isId(epoch) || !readAttempts.every((attempt) => attempt !== null)) {
    return { kind: 'damaged' };
  }
  if (place === null || autoAdvance === null) return { kind: 'damaged' };
  const ids = new Set(readAttempts.map(({ id }) => id));
  if (ids.size !== readAttempts.length) return { kind: 'damaged' };
  const state = { epoch, attempts: readAttempts, place, autoAdvance };
  return { kind: 'ok', state: withNewer(state, newer) };
}

function readAttempt(value: unknown): Attempt | null {
  if (!isRecord(value)) return null;
  const { id, instrument, startedAt, seed, answers: rawAnswers, ...newer } = value;
  const answers = readAnswers(rawAnswers);
  if (!isId(id) || !isId(instrument) || answers === null) return null;
  if (!isIntegerIn(startedAt, 0, LAST_TIME) || !isIntegerIn(seed, 0, 0xffffffff)) return null;
  return withNewer({ id, instrument, startedAt, seed, answers }, newer);
}

export function readAnswers(value: unknown): Response | null {
  if (!isRecord(value)) return null;
  const answers = new Map<string, Answer>();
  for (const [id, tuple] of Object.entries(value)) {
    if (!isId(id) || !Array.isArray(tuple) || tuple.length < 3) return null;
    const [answer, seq, at, ...newer] = tuple as readonly unknown[];
    if (!isAnswerValue(answer)) return null;
    if (!isIntegerIn(seq, 1, LAST_SEQ) || !isIntegerIn(at, 0, LAST_AT)) return null;
    const read = { value: answer, seq, at };
    answers.set(id, newer.length === 0 ? read : { ...read, newer });
  }
  return answers;
}

export function readDated<T>(value: unknown, is: (inner: unknown) => inner is T): Dated<T> | null {
  if (!isRecord(value)) return null;
  const { value: inner, at, ...newer } = value;
  if (!is(inner) || !isIntegerIn(at, 0, LAST_TIME)) return null;
  return withNewer({ value: inner, at }, newer);
}

/** In the form that `readDated` reads. */
export function writtenDated({ newer, ...dated }: Dated<unknown>): object {
  return { ...dated, ...newer };
}

function isPlace(value: unknown): value is TraitId | null {
  return value === null || isTraitId(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
