import type { Answer, Response } from '../../domain/test/response.ts';
import { isAnswerValue } from '../../domain/test/response.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { isTraitId } from '../../domain/test/scales.ts';
import type { Attempt, Dated, State } from '../../domain/history/state.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';

/** Version of the stored envelope. A step up gets a file of its own in codecs/migrations. */
export const STATE_VERSION = 1;

/** What lies on the device, read. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedState =
  | { readonly kind: 'ok'; readonly state: State }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** Later than any clock of ours: the largest time a Date can hold (milliseconds). */
export const LAST_TIME = 8_640_000_000_000_000;
const LAST_SEQ = 1_000_000_000;

/** The state as text: JSON, answers as `[value, seq, at]` under their item id. */
export function encodeState(state: State): string {
  return JSON.stringify({
    version: STATE_VERSION,
    epoch: state.epoch,
    attempts: state.attempts.map(({ answers, ...attempt }) => ({
      ...attempt,
      answers: Object.fromEntries(
        [...answers].map(([id, { value, seq, at }]) => [id, [value, seq, at]]),
      ),
    })),
    place: state.place,
    autoAdvance: state.autoAdvance,
  });
}

/** Reads stored text. Never throws; anything that is not wholly ours is `damaged`. */
export function decodeState(text: string): DecodedState {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, attempts } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_SEQ)) return { kind: 'damaged' };
  if (version > STATE_VERSION) return { kind: 'newer', version };
  const readAttempts = Array.isArray(attempts) ? attempts.map(readAttempt) : [null];
  const place = readDated(parsed.value['place'], isPlace);
  const autoAdvance = readDated(parsed.value['autoAdvance'], isBoolean);
  if (!isId(epoch) || !readAttempts.every((attempt) => attempt !== null)) {
    return { kind: 'damaged' };
  }
  if (place === null || autoAdvance === null) return { kind: 'damaged' };
  const ids = new Set(readAttempts.map(({ id }) => id));
  if (ids.size !== readAttempts.length) return { kind: 'damaged' };
  return { kind: 'ok', state: { epoch, attempts: readAttempts, place, autoAdvance } };
}

function readAttempt(value: unknown): Attempt | null {
  if (!isRecord(value)) return null;
  const { id, instrument, startedAt, seed } = value;
  const answers = readAnswers(value['answers']);
  if (!isId(id) || !isId(instrument) || answers === null) return null;
  if (!isIntegerIn(startedAt, 0, LAST_TIME) || !isIntegerIn(seed, 0, 0xffffffff)) return null;
  return { id, instrument, startedAt, seed, answers };
}

function readAnswers(value: unknown): Response | null {
  if (!isRecord(value)) return null;
  const answers = new Map<string, Answer>();
  for (const [id, tuple] of Object.entries(value)) {
    if (!isId(id) || !Array.isArray(tuple) || tuple.length !== 3) return null;
    const [answer, seq, at] = tuple as readonly unknown[];
    if (!isAnswerValue(answer)) return null;
    if (!isIntegerIn(seq, 1, LAST_SEQ) || !isIntegerIn(at, 0, LAST_TIME)) return null;
    answers.set(id, { value: answer, seq, at });
  }
  return answers;
}

export function readDated<T>(value: unknown, is: (inner: unknown) => inner is T): Dated<T> | null {
  if (!isRecord(value)) return null;
  const { value: inner, at } = value;
  return is(inner) && isIntegerIn(at, 0, LAST_TIME) ? { value: inner, at } : null;
}

function isPlace(value: unknown): value is TraitId | null {
  return value === null || isTraitId(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
