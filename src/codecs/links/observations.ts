import type { Observation } from '../../domain/panel/reply.ts';
import { isAnswerValue } from '../../domain/test/response.ts';

/** One digit a statement, 0 for what cannot be seen; three digits a byte in base 6, the first the most significant. */
const BASE = 6;
const DIGITS = 3;

/** How many bytes so many observations take. */
export function bytesFor(count: number): number {
  return Math.ceil(count / DIGITS);
}

export function packed(observations: readonly Observation[]): readonly number[] {
  const digits = observations.map((one) => (one === 'unseen' ? 0 : one));
  return Array.from({ length: bytesFor(digits.length) }, (_, i) => {
    const [a = 0, b = 0, c = 0] = digits.slice(i * DIGITS, (i + 1) * DIGITS);
    return (a * BASE + b) * BASE + c;
  });
}

/** The first `count` observations; `null` when nobody packs so. */
export function unpacked(bytes: Uint8Array, count: number): readonly Observation[] | null {
  const digits = [...bytes].flatMap((byte) => [
    Math.floor(byte / BASE ** 2),
    Math.floor(byte / BASE) % BASE,
    byte % BASE,
  ]);
  const isOurs = digits.every((digit, i) => digit < (i < count ? BASE : 1));
  if (!isOurs || bytes.length !== bytesFor(count)) return null;
  return digits.slice(0, count).map((digit) => (isAnswerValue(digit) ? digit : 'unseen'));
}
