import type { Instrument } from '../../domain/test/instrument.ts';
import { isBlank, textsOf } from './mend.ts';
import type { Finding } from './pastedScan.ts';
import { scanned } from './pastedScan.ts';
import type { PastedKind } from './pastedKinds.ts';

/** What stands in a pasted text. */
export type Pasted<T extends { readonly of: string }> =
  | {
      readonly kind: 'ok';
      readonly held: T;
      /** The first name behind the code, if there is one that is not damaged. */
      readonly name: string | null;
      /** The code alone: the same code is the same link. */
      readonly code: string;
    }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer'; readonly of: T['of'] }
  /** It is or was one of ours; `of` is `null` where nobody can say which. */
  | { readonly kind: 'damaged'; readonly of: T['of'] | null }
  /** The text is so long that its end was not read. */
  | { readonly kind: 'unread' };

/** In characters: far more than anybody pastes of mail. */
export const LONGEST_PASTED = 300_000;

/** In characters. What is longer and holds letters of both cases and digits is no word. */
const LONGEST_WORD = 24;

/**
 * Every code of these kinds in any text, such as a whole mail, in order. Damage by mail is repaired
 * where it can be. Never throws; accepts only what a checksum confirms. A code that stands twice in a
 * row counts once: a mail holds a link as an address and as text. Twice elsewhere it counts twice.
 */
export function readPasted<T extends { readonly of: string }>(
  text: string,
  instruments: readonly Instrument[],
  kinds: readonly PastedKind<T>[],
): readonly Pasted<T>[] {
  const read = text.slice(0, LONGEST_PASTED);
  const found = bestOf([...textsOf(read)].map((one) => scanned(one, instruments, kinds)));
  const told: readonly Pasted<T>[] =
    found.length === 0 && holdsCode(read) ? [{ kind: 'damaged', of: null }] : found.map(toldOf);
  return text.length > LONGEST_PASTED ? [...told, { kind: 'unread' }] : told;
}

/** What a link of these kinds holds behind the '#' of its address. Never throws. */
export function readOpened<T extends { readonly of: string }>(
  fragment: string,
  instruments: readonly Instrument[],
  kinds: readonly PastedKind<T>[],
): Pasted<T> | { readonly kind: 'empty' } {
  const all = readPasted(fragment, instruments, kinds);
  const found = all.find(({ kind }) => kind === 'ok') ?? all[0];
  return found ?? (isBlank(fragment) ? { kind: 'empty' } : { kind: 'damaged', of: null });
}

/** The reading of a text that finds most, and behind it what only the others find. */
function bestOf<T extends { readonly of: string }>(
  readings: readonly (readonly Finding<T>[])[],
): readonly Finding<T>[] {
  const value = (all: readonly Finding<T>[]) => all.filter(({ kind }) => kind === 'ok').length;
  const [best = [], ...others] = readings.toSorted((a, b) => value(b) - value(a));
  const extra = others.flat().filter(({ kind }) => kind === 'ok');
  return once(named([...best, ...unknown(best, extra)], extra));
}

/** Those of `extra` whose code is not there, each once. */
function unknown<T extends { readonly of: string }>(
  all: readonly Finding<T>[],
  extra: readonly Finding<T>[],
): readonly Finding<T>[] {
  const codes = new Set(all.map(({ code }) => code));
  return extra.filter(({ code }) => !codes.has(code) && codes.add(code));
}

/** With the names that only another reading finds. */
function named<T extends { readonly of: string }>(
  all: readonly Finding<T>[],
  extra: readonly Finding<T>[],
): readonly Finding<T>[] {
  return all.map((one) =>
    one.kind !== 'ok' || one.name !== null
      ? one
      : (extra.find((other) => other.code === one.code && other.kind === 'ok' && other.name) ??
        one),
  );
}

/** Without what is damaged but whole elsewhere in the text, and without the second of two in a row. */
function once<T extends { readonly of: string }>(
  all: readonly Finding<T>[],
): readonly Finding<T>[] {
  const whole = all.filter(({ kind }) => kind === 'ok');
  const lasting = all.filter(
    (one) =>
      !(one.kind === 'damaged' && one.isTelling) ||
      !whole.some(({ code }) => code.startsWith(one.code)),
  );
  const kept: Finding<T>[] = [];
  for (const one of lasting) {
    const last = kept.at(-1);
    if (last?.code !== one.code || areTwo(last, one)) kept.push(one);
    else if (last.kind === 'ok' && last.name === null) kept[kept.length - 1] = one;
  }
  return kept;
}

/** The same code behind two names: two people with the same scores. */
function areTwo<T extends { readonly of: string }>(one: Finding<T>, other: Finding<T>): boolean {
  if (one.kind !== 'ok' || other.kind !== 'ok') return false;
  return one.name !== null && other.name !== null && one.name !== other.name;
}

function toldOf<T extends { readonly of: string }>(found: Finding<T>): Pasted<T> {
  if (found.kind !== 'ok') return { kind: found.kind, of: found.of };
  const { held, name, code } = found;
  return { kind: 'ok', held, name, code };
}

/** Whether there is a row of letters and digits that can be no word. */
function holdsCode(text: string): boolean {
  const rows = text.match(/[a-z\d]+/gi) ?? [];
  return rows.some(
    (row) => row.length >= LONGEST_WORD && /[a-z]/.test(row) && /[A-Z]/.test(row) && /\d/.test(row),
  );
}
