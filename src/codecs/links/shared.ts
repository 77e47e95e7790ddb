import type { Measure, Measured } from '../../domain/score/measure.ts';
import { measureOf } from '../../domain/score/measure.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { unseal } from '../bytes/seal.ts';
import type { FragmentId, HeldBy, Result } from './levels.ts';
import { FRAGMENTS, levelOf } from './levels.ts';
import { decodeName, encodeName } from './name.ts';
import type { TogetherId } from './together.ts';

/** Details that come with the content of a link. */
type Named = {
  /** The first name of the sender, if the link holds one that is not damaged. */
  readonly name: string | null;
  /** The fragment with only this result, to pass on: any text around it is left out. */
  readonly fragment: string;
};

/** A result from a link of one level. */
export type SharedAs<Id extends FragmentId> = HeldBy[Id] & Named & { readonly kind: Id };

/** A result from a link of any level. */
export type Shared = { readonly [Id in FragmentId]: SharedAs<Id> }[FragmentId];

export type DecodedShared =
  | Shared
  /** Nothing after the #. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' }
  /** A code of another page. */
  | { readonly kind: 'elsewhere'; readonly belongs: TogetherId };

/** Whether a link held a result, of any level. */
export function isShared(decoded: DecodedShared): decoded is Shared {
  return decoded.kind in FRAGMENTS;
}

/**
 * A code, followed by a first name if there is one. The name has its own check: a damaged name is
 * dropped.
 */
export function withName(code: string, name: string): string {
  const encoded = encodeName(name);
  return encoded === '' ? code : `${code}.${encoded}`;
}

/** The fragment that shares a result at a level. It holds nothing beyond that level. */
export function encodeShared<Id extends FragmentId>(
  kind: Id,
  result: Result,
  { withRoles, name }: { readonly withRoles: boolean; readonly name: string },
): string {
  const { held, write, reveals } = FRAGMENTS[kind];
  const code = write(held(result), withRoles && reveals.roles !== 'never');
  return reveals.name ? withName(code, name) : code;
}

/** Reads an undamaged fragment. Never throws; accepts only what a checksum confirms. */
export function readFragment(fragment: string, instruments: readonly Instrument[]): DecodedShared {
  const [code = '', rest = ''] = fragment.split('.');
  const body = unseal(code);
  if (body === null) return { kind: 'damaged' };
  const kind = levelOf(body[0]);
  // Our links never begin with 0; any other byte may be a level of a newer version.
  if (kind === undefined) return { kind: body[0] === 0 ? 'damaged' : 'newer' };
  const decoded = FRAGMENTS[kind].read(body, instruments);
  if (decoded.kind !== 'ok') return decoded;
  const name = FRAGMENTS[kind].reveals.name ? decodeName(rest) : null;
  // A row gives a value of its own kind, but the type of a union of rows does not say so.
  return { ...decoded, kind, name, fragment: withName(code, name ?? '') } as Shared;
}

/**
 * The sums of a received result, with the measure of its own version; `null` when that has no norms
 * here.
 */
export function measuredIn<Id extends FragmentId>(
  shared: SharedAs<Id>,
  measures: readonly Measure[],
): Measured | null {
  const level = FRAGMENTS[shared.kind];
  const measure = measureOf(measures, level.version(shared));
  return measure && { measure, sums: level.sums(shared, measure) };
}

/** The answers in a link; `null` for a level without answers. */
export function answersIn<Id extends FragmentId>(shared: SharedAs<Id>) {
  return FRAGMENTS[shared.kind].answers(shared);
}
