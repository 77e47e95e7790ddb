import type { Instrument } from '../../domain/test/instrument.ts';
import { elsewhereOf } from './elsewhere.ts';
import { isBlank, LONGEST, readingsOf, textsOf } from './mend.ts';
import { nameAtStart } from './name.ts';
import type { DecodedShared } from './shared.ts';
import { isShared, readFragment } from './shared.ts';

/** In how many texts behind a code a name is looked for that words were glued to. */
const MOST_BEHIND = 3;

/** How many long rows of letters and digits are looked at. */
const MOST_LONG = 6;

/** A code without a name; one of another page is known by its first byte. */
function readCode(code: string, instruments: readonly Instrument[]): DecodedShared {
  const read = readFragment(code, instruments);
  const belongs = isShared(read) ? null : elsewhereOf(code);
  return belongs === null ? read : { kind: 'elsewhere', belongs };
}

/** A code so long that it is no reading above: with words before it, its beginning is looked for here. */
function longIn(fragment: string): DecodedShared | null {
  const [belongs] = [...textsOf(fragment.slice(0, LONGEST))]
    .flatMap((text) => (text.match(/[a-z\d]{43,}/gi) ?? []).slice(0, MOST_LONG))
    .flatMap((row) => elsewhereOf(row) ?? []);
  return belongs === undefined ? null : { kind: 'elsewhere', belongs };
}

/**
 * Reads the fragment of any link that shares a result, and repairs damage where it can. Never
 * throws; accepts only what a checksum confirms.
 */
export function decodeShared(fragment: string, instruments: readonly Instrument[]): DecodedShared {
  if (isBlank(fragment)) return { kind: 'empty' };
  let found: DecodedShared = { kind: 'damaged' };
  let whole = '';
  let behind: readonly string[] = [];
  for (const { code, names } of readingsOf(fragment)) {
    // Another result in the same text is not looked for, only the name that belongs to this one.
    if (isShared(found) && code !== whole) continue;
    const read = readCode(code, instruments);
    if (read.kind === 'damaged' || (!isShared(read) && found.kind !== 'damaged')) continue;
    found = read;
    whole = code;
    behind = [...behind, ...names.slice(0, 1)];
    const named = names
      .map((name) => readFragment(`${code}.${name}`, instruments))
      .find((one) => isShared(one) && one.name !== null);
    if (named !== undefined) return named;
  }
  const glued = [...new Set(behind)]
    .slice(0, MOST_BEHIND)
    .map(nameAtStart)
    .find((name) => name !== '');
  if (found.kind === 'damaged') return longIn(fragment) ?? found;
  return glued === undefined || !isShared(found)
    ? found
    : readFragment(`${whole}.${glued}`, instruments);
}
