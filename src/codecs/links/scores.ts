import type { Instrument } from '../../domain/test/instrument.ts';
import { instrumentOf } from '../../domain/test/instrument.ts';
import { itemCount } from '../../domain/test/sameItems.ts';
import type { ScaleId } from '../../domain/test/scales.ts';
import { HELM, ROLES, TRAITS } from '../../domain/test/scales.ts';
import type { ScaleSum } from '../../domain/score/scores.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import { seal, unseal } from '../bytes/seal.ts';

/**
 * The fragment of a *scores* link: base 62 of
 *
 *     version · instrument · flags · (sum, count) of the six bouwstenen [· of three roles and aan
 *     het roer] · CRC-32 of all before, big-endian
 *
 * one byte each, 19 or 27 bytes, so 26 or 37 characters. A scale without a score is (0, 0).
 * Layouts once in the wild are never changed; another layout is another version.
 */
const SCORES_LINK_VERSION = 1;

/** The first byte: its version. */
export const SCORES_KIND = SCORES_LINK_VERSION;

export type DecodedScores =
  | { readonly kind: 'ok'; readonly sums: ScaleSums }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' };

const WITHHELD = 1;
const WITH_ROLES = 2;
const HEADER = 3;

const TRAIT_SCALES: readonly ScaleId[] = TRAITS;
const ALL_SCALES: readonly ScaleId[] = [...TRAITS, ...ROLES, HELM];

/** The fragment, without '#'. It holds roles only when asked for. */
export function encodeScores(sums: ScaleSums, withRoles: boolean): string {
  const scales = withRoles ? ALL_SCALES : TRAIT_SCALES;
  const flags = (sums.withheld ? WITHHELD : 0) | (withRoles ? WITH_ROLES : 0);
  const instrument = Number(sums.instrument.slice(1));
  const body = [SCORES_LINK_VERSION, instrument, flags];
  for (const scale of scales) {
    const { sum, count } = sums.scales.get(scale) ?? { sum: 0, count: 0 };
    body.push(sum, count);
  }
  return seal(body);
}

/** Reads a fragment, with or without '#'. Never throws; accepts only what `encodeScores` can write. */
export function decodeScores(
  fragment: string,
  instruments: readonly Instrument[],
): DecodedScores | { readonly kind: 'empty' } {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return { kind: 'empty' };
  const body = unseal(text);
  return body === null ? { kind: 'damaged' } : readScores(body, instruments);
}

/** Reads the bytes of a code with a correct checksum; they may still be forged. */
export function readScores(body: Uint8Array, instruments: readonly Instrument[]): DecodedScores {
  if (body.length < HEADER) return { kind: 'damaged' };
  const [version = 0, instrumentNumber = 0, flags = 0] = body;
  if (version > SCORES_LINK_VERSION) return { kind: 'newer' };
  const instrument = instrumentOf(instruments, `v${instrumentNumber}`);
  if (instrument === undefined) return { kind: instrumentNumber === 0 ? 'damaged' : 'newer' };
  const scales = flags & WITH_ROLES ? ALL_SCALES : TRAIT_SCALES;
  if (version < 1 || flags > 3 || body.length !== HEADER + 2 * scales.length) {
    return { kind: 'damaged' };
  }
  const read = scales.map((scale, i) => {
    const [sum = 0, count = 0] = body.subarray(HEADER + 2 * i, HEADER + 2 * i + 2);
    return { scale, sum: { sum, count } };
  });
  if (!read.every(({ scale, sum }) => isPossible(instrument, scale, sum))) {
    return { kind: 'damaged' };
  }
  const scored = read.filter(({ sum }) => sum.count > 0);
  return {
    kind: 'ok',
    sums: {
      instrument: instrument.version,
      withheld: (flags & WITHHELD) !== 0,
      scales: new Map(scored.map(({ scale, sum }) => [scale, sum])),
    },
  };
}

/**
 * Whether these answers could give this sum: no answers at all, or between all kern items and all
 * items.
 */
function isPossible(instrument: Instrument, scale: ScaleId, { sum, count }: ScaleSum): boolean {
  if (count === 0) return sum === 0;
  const kern = itemCount(instrument, scale, 'kern');
  const all = itemCount(instrument, scale);
  return count >= kern && count <= all && sum >= count && sum <= 5 * count;
}
