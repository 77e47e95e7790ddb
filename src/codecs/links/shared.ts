import type { Measure, Measured } from '../../domain/score/measure.ts';
import { measureOf } from '../../domain/score/measure.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { unseal } from '../bytes/seal.ts';
import type { FragmentId, HeldBy, Result } from './levels.ts';
import { FRAGMENTS, levelOf } from './levels.ts';
import { decodeName, encodeName } from './name.ts';

/** What stands beside what a link holds. */
type Named = {
  /** The first name of who shared it, if that travelled along unharmed. */
  readonly name: string | null;
  /** The fragment that says this and nothing else, whatever stood around it: to pass on. */
  readonly fragment: string;
};

/** A result as it came in a link of one level. */
export type SharedAs<Id extends FragmentId> = HeldBy[Id] & Named & { readonly kind: Id };

/** A result as it came in a link, of any level. */
export type Shared = { readonly [Id in FragmentId]: SharedAs<Id> }[FragmentId];

export type DecodedShared =
  | Shared
  /** Nothing after the #. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' };

/** Whether a link held a result, of whatever level. */
export function isShared(decoded: DecodedShared): decoded is Shared {
  return decoded.kind in FRAGMENTS;
}

/** A code with a first name behind it, if there is one. The name has a check of its own: damaged, it is dropped. */
export function withName(code: string, name: string): string {
  const encoded = encodeName(name);
  return encoded === '' ? code : `${code}.${encoded}`;
}

/** The fragment that shares a result at a level: what is revealed beyond that is not in it. */
export function encodeShared<Id extends FragmentId>(
  kind: Id,
  result: Result,
  { withRoles, name }: { readonly withRoles: boolean; readonly name: string },
): string {
  const { held, write, reveals } = FRAGMENTS[kind];
  const code = write(held(result), withRoles && reveals.roles !== 'never');
  return reveals.name ? withName(code, name) : code;
}

/** Reads a fragment as we wrote it. Never throws; accepts only what a checksum confirms. */
export function readFragment(fragment: string, instruments: readonly Instrument[]): DecodedShared {
  const [code = '', rest = ''] = fragment.split('.');
  const body = unseal(code);
  if (body === null) return { kind: 'damaged' };
  const kind = levelOf(body[0]);
  // No link of ours begins with nought; any other byte may be a level that is still to come.
  if (kind === undefined) return { kind: body[0] === 0 ? 'damaged' : 'newer' };
  const decoded = FRAGMENTS[kind].read(body, instruments);
  if (decoded.kind !== 'ok') return decoded;
  const name = FRAGMENTS[kind].reveals.name ? decodeName(rest) : null;
  // What was read by a row is of its kind, which the type of a union of rows does not say.
  return { ...decoded, kind, name, fragment: withName(code, name ?? '') } as Shared;
}

/** What a received result rests on, measured by its own version; `null` when that has no norms here. */
export function measuredIn<Id extends FragmentId>(
  shared: SharedAs<Id>,
  measures: readonly Measure[],
): Measured | null {
  const level = FRAGMENTS[shared.kind];
  const measure = measureOf(measures, level.version(shared));
  return measure && { measure, sums: level.sums(shared, measure) };
}

/** The answers in a link; `null` for a level that carries none. */
export function answersIn<Id extends FragmentId>(shared: SharedAs<Id>) {
  return FRAGMENTS[shared.kind].answers(shared);
}
