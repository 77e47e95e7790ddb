import type { ScaleSum } from '../../domain/score/scores.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { instrumentOf } from '../../domain/test/instrument.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { comparable } from '../../domain/text/outside.ts';
import type { DecodedTeamLink } from './team.ts';
import { isPossible } from './team.ts';

/**
 * A team code to type: the same sums as sixteen digits. The first thirteen are one number,
 *
 *     instrument · withheld · the six bouwstenen
 *
 * with a place for two values of *withheld* and 64 of each bouwsteen: no score, or a sum of four, five
 * or six answers. The last three make the whole leave 1 when divided by 997. That is a prime, so that
 * each wrong digit and each swap of neighbours shows. A layout in the wild is never changed.
 */
export const DIGITS = 16;

const GROUP = 4;
const CHECK = 3;
const PRIME = 997;
const LEAVES = 1;

/** The numbers of answers that have a place, with the sums that each may have: 1 + 17 + 21 + 25 = 64. */
const COUNTS = [4, 5, 6];
const VALUES = 64;

/** Versions that have a place in thirteen digits. */
const LAST_INSTRUMENT = 71;

/** The digits in groups of four; `null` when this result has no place in them. */
export function encodeDigits(sums: ScaleSums): string | null {
  const instrument = Number(sums.instrument.slice(1));
  if (!(instrument >= 1 && instrument <= LAST_INSTRUMENT)) return null;
  let number = instrument * 2 + (sums.withheld ? 1 : 0);
  for (const trait of TRAITS) {
    const value = valueOf(sums.scales.get(trait) ?? { sum: 0, count: 0 });
    if (value === null) return null;
    number = number * VALUES + value;
  }
  const head = String(number).padStart(DIGITS - CHECK, '0');
  const check = (PRIME + LEAVES - rest(`${head}000`)) % PRIME;
  return grouped(head + String(check).padStart(CHECK, '0'));
}

/** In groups of four, as they are read aloud. */
export function grouped(digits: string): string {
  return digits.replaceAll(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$& ');
}

/**
 * Reads what somebody typed: blanks, dashes and dots between the digits, full-width ones, and the letters
 * that look like 0 and 1. Never throws; accepts only what `encodeDigits` can write.
 */
export function decodeDigits(text: string, instruments: readonly Instrument[]): DecodedTeamLink {
  const digits = plainDigits(text);
  return digits === null ? { kind: 'damaged' } : readDigits(digits, instruments);
}

/** In characters; no typed code is longer, whatever stands between its digits. */
const LONGEST = 100;

/** What stands between digits that somebody typed. */
const BETWEEN = /[\s\-–—−.,·:/_*]+/g;

/** The sixteen digits in this text, or `null` when it is anything else. */
export function plainDigits(text: string): string | null {
  return text.length > LONGEST ? null : typedDigits(comparable(text).replaceAll(BETWEEN, ''));
}

/** These sixteen signs as digits, with O for 0 and l for 1; `null` when they are anything else. */
export function typedDigits(text: string): string | null {
  const digits = text.replaceAll(/[oO]/g, '0').replaceAll(/[lI|]/g, '1');
  return new RegExp(`^\\d{${DIGITS}}$`).test(digits) ? digits : null;
}

/** Whether somebody typed nothing but digits, as many as they may be: no words, and no letters of a code. */
export function isTyping(text: string): boolean {
  if (text.length > LONGEST) return false;
  return /^[\doOlI|]*\d{4}[\doOlI|]*$/.test(comparable(text).replaceAll(BETWEEN, ''));
}

/** Whether these begin as the digits of a version of the test that is known here. */
export function looksLikeDigits(digits: string, instruments: readonly Instrument[]): boolean {
  return instrumentOf(instruments, `v${versionIn(digits)}`) !== undefined;
}

function versionIn(digits: string): number {
  return Math.floor(Number(digits.slice(0, -CHECK)) / (2 * VALUES ** TRAITS.length));
}

/** Reads sixteen digits; they may be anything. */
export function readDigits(digits: string, instruments: readonly Instrument[]): DecodedTeamLink {
  if (rest(digits) !== LEAVES) return { kind: 'damaged' };
  const values: number[] = [];
  let number = Number(digits.slice(0, -CHECK));
  for (let i = 0; i < TRAITS.length; i += 1) {
    values.unshift(number % VALUES);
    number = Math.floor(number / VALUES);
  }
  const [version, withheld] = [versionIn(digits), number % 2 === 1];
  if (version < 1 || version > LAST_INSTRUMENT) return { kind: 'damaged' };
  const instrument = instrumentOf(instruments, `v${version}`);
  if (instrument === undefined) return { kind: 'newer' };
  const six = TRAITS.map((trait, i) => [trait, sumOf(values[i] ?? 0)] as const);
  if (!six.every(([trait, sum]) => isPossible(instrument, trait, sum))) return { kind: 'damaged' };
  const scales = new Map(six.filter(([, { count }]) => count > 0));
  return { kind: 'ok', sums: { instrument: instrument.version, withheld, scales } };
}

/** What these digits leave when divided by the prime. They may be more than a number holds exactly. */
function rest(digits: string): number {
  return [...digits].reduce((left, digit) => (left * 10 + Number(digit)) % PRIME, 0);
}

/** The place of a sum among the 64; `null` for one without a place. */
function valueOf({ sum, count }: ScaleSum): number | null {
  if (count === 0) return 0;
  if (!COUNTS.includes(count) || sum < count || sum > 5 * count) return null;
  const before = COUNTS.filter((fewer) => fewer < count).reduce((n, c) => n + 4 * c + 1, 1);
  return before + sum - count;
}

function sumOf(value: number): ScaleSum {
  let left = value - 1;
  for (const count of COUNTS) {
    if (left >= 0 && left <= 4 * count) return { sum: count + left, count };
    left -= 4 * count + 1;
  }
  return { sum: 0, count: 0 };
}
