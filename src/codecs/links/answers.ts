import type { Instrument } from '../../domain/test/instrument.ts';
import { instrumentOf, itemsOf } from '../../domain/test/instrument.ts';
import type { Answer, Response } from '../../domain/test/response.ts';
import { isAnswerValue } from '../../domain/test/response.ts';
import { seal, unseal } from '../bytes/seal.ts';

/**
 * The fragment of an *answers* link: base 62 of
 *
 *     kind · version · instrument · flags · answers · CRC-32 of all before, big-endian
 *
 * one byte each but the answers: one digit an item in order of asking, 0 when it was skipped, three
 * digits a byte in base 6, the first the most significant. 80 items are 35 bytes, 48 characters.
 * Layouts once in the wild are never changed; another layout is another version.
 */
const ANSWERS_LINK_VERSION = 1;

/** The first byte. A scores link begins with its version, and no such version is ever this number. */
export const ANSWERS_KIND = 0x41;

export type DecodedAnswersLink =
  | {
      readonly kind: 'ok';
      readonly instrument: Instrument;
      /** A link holds no times. The times here only tell whether names are withheld. */
      readonly response: Response;
      readonly withheld: boolean;
    }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' };

const WITHHELD = 1;
const HEADER = 4;
const BASE = 6;
const DIGITS = 3;

/** A pace at which nobody seems hasty, in milliseconds per answer. */
const CALM = 5_000;

/** The fragment, without '#'. It holds `withheld`, because the receiver has no times that show haste. */
export function encodeAnswers(
  instrument: Instrument,
  response: Response,
  withheld: boolean,
): string {
  const version = Number(instrument.version.slice(1));
  const body = [ANSWERS_KIND, ANSWERS_LINK_VERSION, version, withheld ? WITHHELD : 0];
  const digits = itemsOf(instrument).map(({ id }) => response.get(id)?.value ?? 0);
  for (let i = 0; i < digits.length; i += DIGITS) {
    const [a = 0, b = 0, c = 0] = digits.slice(i, i + DIGITS);
    body.push((a * BASE + b) * BASE + c);
  }
  return seal(body);
}

/** Reads a fragment without '#'. Never throws; accepts only what `encodeAnswers` can write. */
export function decodeAnswers(
  code: string,
  instruments: readonly Instrument[],
): DecodedAnswersLink {
  const body = unseal(code);
  return body === null ? { kind: 'damaged' } : readAnswers(body, instruments);
}

/** Reads the bytes of a code with a correct checksum; they may still be forged. */
export function readAnswers(
  body: Uint8Array,
  instruments: readonly Instrument[],
): DecodedAnswersLink {
  const [kind = 0, version = 0, number = 0, flags = 0] = body;
  if (kind !== ANSWERS_KIND || version < 1) return { kind: 'damaged' };
  if (version > ANSWERS_LINK_VERSION) return { kind: 'newer' };
  const instrument = instrumentOf(instruments, `v${number}`);
  if (instrument === undefined) return { kind: number === 0 ? 'damaged' : 'newer' };
  const packed = [...body.subarray(HEADER)];
  const items = itemsOf(instrument);
  if (flags > WITHHELD || packed.length !== Math.ceil(items.length / DIGITS)) {
    return { kind: 'damaged' };
  }
  const digits = packed.flatMap((byte) => [
    Math.floor(byte / BASE ** 2),
    Math.floor(byte / BASE) % BASE,
    byte % BASE,
  ]);
  const spare = digits.slice(items.length);
  if (digits.some((digit) => digit >= BASE) || spare.some((digit) => digit !== 0)) {
    return { kind: 'damaged' };
  }
  const withheld = flags === WITHHELD;
  const answers = new Map<string, Answer>();
  items.forEach(({ id }, i) => {
    const value = digits[i];
    if (!isAnswerValue(value)) return;
    // Equal times make the answers hasty; times at a calm pace do not.
    const at = withheld ? 0 : answers.size * CALM;
    answers.set(id, { value, seq: answers.size + 1, at });
  });
  return { kind: 'ok', instrument, response: answers, withheld };
}
