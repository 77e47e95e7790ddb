import type { Instrument } from '../../domain/test/instrument.ts';
import type { Measure, Measured } from '../../domain/score/measure.ts';
import { measureOf } from '../../domain/score/measure.ts';
import { sumScales } from '../../domain/score/sums.ts';
import type { DecodedAnswersLink } from './answers.ts';
import { ANSWERS_KIND, readAnswers } from './answers.ts';
import { isBlank, readingsOf } from './mend.ts';
import type { DecodedScores } from './scores.ts';
import { readScores } from './scores.ts';
import { unseal } from '../bytes/seal.ts';
import { decodeName, encodeName } from './name.ts';

type Ok<T> = Extract<T, { readonly kind: 'ok' }>;
/** What stands beside what a link holds. */
type Named = {
  /** The first name of who shared it, if that travelled along unharmed. */
  readonly name: string | null;
  /** The fragment that says this and nothing else, whatever stood around it: to pass on. */
  readonly fragment: string;
};

/** A result as it came in a link. */
export type Shared =
  | (Omit<Ok<DecodedScores>, 'kind'> & Named & { readonly kind: 'scores' })
  | (Omit<Ok<DecodedAnswersLink>, 'kind'> & Named & { readonly kind: 'answers' });

export type DecodedShared =
  | Shared
  /** Nothing after the #. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' };

/** A code with a first name behind it, if there is one. The name has a check of its own: damaged, it is dropped. */
export function withName(code: string, name: string): string {
  const encoded = encodeName(name);
  return encoded === '' ? code : `${code}.${encoded}`;
}

/**
 * Reads the fragment of any link that shares a result, also when it was damaged on its way in a
 * manner that can be undone. Never throws; accepts only what a checksum confirms.
 */
export function decodeShared(fragment: string, instruments: readonly Instrument[]): DecodedShared {
  if (isBlank(fragment)) return { kind: 'empty' };
  const read = readingsOf(fragment).map((reading) => readOne(reading, instruments));
  const good = read.filter((one): one is Shared => 'name' in one);
  return (
    good.find(({ name }) => name !== null) ??
    good[0] ??
    read.find(({ kind }) => kind === 'newer') ?? { kind: 'damaged' }
  );
}

function readOne(reading: string, instruments: readonly Instrument[]): DecodedShared {
  const [code = '', rest = ''] = reading.split('.');
  const body = unseal(code);
  if (body === null) return { kind: 'damaged' };
  const name = decodeName(rest);
  const named = { name, fragment: withName(code, name ?? '') };
  if (body[0] === ANSWERS_KIND) {
    const decoded = readAnswers(body, instruments);
    return decoded.kind === 'ok' ? { ...decoded, kind: 'answers', ...named } : decoded;
  }
  const decoded = readScores(body, instruments);
  if (decoded.kind === 'ok') return { ...decoded, kind: 'scores', ...named };
  return decoded.kind === 'newer' ? decoded : { kind: 'damaged' };
}

/**
 * What a received result rests on, measured by its own version; `null` when that has no norms here.
 * Whether names are withheld the sender's device has said.
 */
export function measuredIn(shared: Shared, measures: readonly Measure[]): Measured | null {
  const version = shared.kind === 'scores' ? shared.sums.instrument : shared.instrument.version;
  const measure = measureOf(measures, version);
  if (measure === null) return null;
  if (shared.kind === 'scores') return { measure, sums: shared.sums };
  const { instrument, response, withheld } = shared;
  return { measure, sums: { ...sumScales(instrument, measure.norms, response), withheld } };
}
