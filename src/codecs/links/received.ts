import type { Instrument } from '../../domain/test/instrument.ts';
import { isBlank, readingsOf } from './mend.ts';
import type { DecodedShared } from './shared.ts';
import { isShared, readFragment } from './shared.ts';

/**
 * Reads the fragment of any link that shares a result, and repairs damage where it can. Never
 * throws; accepts only what a checksum confirms.
 */
export function decodeShared(fragment: string, instruments: readonly Instrument[]): DecodedShared {
  if (isBlank(fragment)) return { kind: 'empty' };
  const read = readingsOf(fragment).map((reading) => readFragment(reading, instruments));
  const good = read.filter(isShared);
  return (
    good.find(({ name }) => name !== null) ??
    good[0] ??
    read.find(({ kind }) => kind === 'newer') ?? { kind: 'damaged' }
  );
}
