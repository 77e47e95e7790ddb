import type { ScaleSum } from '../../domain/score/scores.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { instrumentOf } from '../../domain/test/instrument.ts';
import { itemCount } from '../../domain/test/sameItems.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { crc32 } from '../bytes/checksum.ts';
import { seal, unseal } from '../bytes/seal.ts';

/**
 * The code of one member of a *team*: base 62 of
 *
 *     kind · version · instrument · flags · (sum, count) of the six bouwstenen · CRC-32 of all before, big-endian
 *
 * one byte each, 20 bytes, 27 characters. A bouwsteen without a score is (0, 0). It has no room for
 * roles or for aan het roer. Layouts once in the wild are never changed; another layout is another version.
 */
const TEAM_LINK_VERSION = 1;

/** The first byte: T. */
export const TEAM_KIND = 0x54;

export type DecodedTeamLink =
  | { readonly kind: 'ok'; readonly sums: ScaleSums }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' };

const WITHHELD = 1;
const HEADER = 4;

/** What a team may know of a result: the six bouwstenen. Roles and aan het roer are left out. */
export function teamSums({ instrument, withheld, scales }: ScaleSums): ScaleSums {
  const six = TRAITS.flatMap((trait) => {
    const sum = scales.get(trait);
    return sum === undefined ? [] : [[trait, sum] as const];
  });
  return { instrument, withheld, scales: new Map(six) };
}

function bytesOf(sums: ScaleSums): readonly number[] {
  const flags = sums.withheld ? WITHHELD : 0;
  const six = TRAITS.flatMap((trait) => {
    const { sum, count } = sums.scales.get(trait) ?? { sum: 0, count: 0 };
    return [sum, count];
  });
  return [TEAM_KIND, TEAM_LINK_VERSION, Number(sums.instrument.slice(1)), flags, ...six];
}

/** The code, without a name. Roles in these sums do not come along. */
export function encodeTeam(sums: ScaleSums): string {
  return seal(bytesOf(sums));
}

/** Names these sums, so that the same ones are known again. It opens nothing; a checksum is no secret. */
export function memberId(sums: ScaleSums): string {
  return crc32(Uint8Array.from(bytesOf(sums)))
    .toString(16)
    .padStart(8, '0');
}

/** Reads a code without '#' and without a name. Never throws; accepts only what `encodeTeam` can write. */
export function decodeTeam(code: string, instruments: readonly Instrument[]): DecodedTeamLink {
  const body = unseal(code);
  return body === null ? { kind: 'damaged' } : readTeam(body, instruments);
}

/** Reads the bytes of a code with a correct checksum; they may still be forged. */
export function readTeam(body: Uint8Array, instruments: readonly Instrument[]): DecodedTeamLink {
  const [kind = 0, version = 0, number = 0, flags = 0] = body;
  if (kind !== TEAM_KIND || version < 1) return { kind: 'damaged' };
  if (version > TEAM_LINK_VERSION) return { kind: 'newer' };
  const instrument = instrumentOf(instruments, `v${number}`);
  if (instrument === undefined) return { kind: number === 0 ? 'damaged' : 'newer' };
  if (flags > WITHHELD || body.length !== HEADER + 2 * TRAITS.length) return { kind: 'damaged' };
  const six = TRAITS.map((trait, i): readonly [TraitId, ScaleSum] => {
    const [sum = 0, count = 0] = body.subarray(HEADER + 2 * i, HEADER + 2 * i + 2);
    return [trait, { sum, count }];
  });
  if (!six.every(([trait, sum]) => isPossible(instrument, trait, sum))) return { kind: 'damaged' };
  const scales = new Map(six.filter(([, { count }]) => count > 0));
  return {
    kind: 'ok',
    sums: { instrument: instrument.version, withheld: flags === WITHHELD, scales },
  };
}

/** Whether answers could give this sum: none at all, or between all kern items and all items. */
export function isPossible(
  instrument: Instrument,
  trait: TraitId,
  { sum, count }: ScaleSum,
): boolean {
  if (count === 0) return sum === 0;
  const isCount =
    count >= itemCount(instrument, trait, 'kern') && count <= itemCount(instrument, trait);
  return isCount && sum >= count && sum <= 5 * count;
}
