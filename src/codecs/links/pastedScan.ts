import type { Instrument } from '../../domain/test/instrument.ts';
import type { Match, Place } from './matching.ts';
import { decodeName, LONGEST_GLUED, nameAtStart } from './name.ts';
import type { PastedKind } from './pastedKinds.ts';
import type { Stream } from './pastedText.ts';
import { streamOf } from './pastedText.ts';

/** What was found at one place. */
export type Finding<T extends { readonly of: string }> =
  | {
      readonly kind: 'ok';
      readonly held: T;
      readonly name: string | null;
      readonly code: string;
      readonly of: T['of'];
    }
  | { readonly kind: 'newer'; readonly of: T['of']; readonly code: string }
  | {
      readonly kind: 'damaged';
      readonly of: T['of'];
      /** Its beginning. */
      readonly code: string;
      /** Whether a whole code that begins so is the same one. */
      readonly isTelling: boolean;
    };

/** How many are looked for: more than anybody asks of colleagues or has in a team. */
export const MOST_FOUND = 200;

/** In characters, all tries together: a text that is made to be slow is not read to its end. */
const MOST_TRIED = 1_000_000;

/** In characters: no two codes begin alike for so long, but by chance. Those of one request do for 12. */
const BEGINNING = 20;

/** An address that was cut, or words instead of a code, may stand so far before what was found. */
const NEAR = 8;

/** The codes in a text of which escapes are decoded, in order. */
export function scanned<T extends { readonly of: string }>(
  text: string,
  instruments: readonly Instrument[],
  kinds: readonly PastedKind<T>[],
): readonly Finding<T>[] {
  const stream = streamOf(text);
  const { letters, isStart } = stream;
  const matchers = kinds.map((kind) => ({ kind, match: kind.matcher(instruments) }));
  let left = MOST_TRIED;
  const afford = (characters: number) => (left -= characters) >= 0;
  const found: (Finding<T> & { readonly at: number; readonly end: number })[] = [];
  for (let at = 0; at < letters.length && found.length < MOST_FOUND;) {
    const place = { letters, isStart, at, afford };
    const hit = firstMatch(matchers, place);
    if (hit === null) {
      at += 1;
      continue;
    }
    const finding = findingOf(hit.kind, hit.match, place, stream);
    const end = at + (finding.kind === 'damaged' ? 1 : hit.match.length);
    found.push({ ...finding, at, end });
    at = end;
  }
  return [...found, ...lost(stream, kinds, found)].toSorted((a, b) => a.at - b.at);
}

type Matched<T extends { readonly of: string }> = {
  readonly kind: PastedKind<T>;
  readonly match: Match<T>;
};

function firstMatch<T extends { readonly of: string }>(
  matchers: readonly { kind: PastedKind<T>; match: (place: Place) => Match<T> | null }[],
  place: Place,
): Matched<T> | null {
  for (const { kind, match } of matchers) {
    const found = match(place);
    if (found !== null) return { kind, match: found };
  }
  return null;
}

function findingOf<T extends { readonly of: string }>(
  { of, named }: PastedKind<T>,
  match: Match<T>,
  { letters, at }: Place,
  stream: Stream,
): Finding<T> {
  const end = at + match.length;
  if (match.kind === 'damaged') return { kind: 'damaged', of, ...beginningAt(stream, at) };
  const code = letters.slice(at, end);
  if (match.kind === 'newer') return { kind: 'newer', of, code };
  const name = named ? decodeName(nameAtStart(letters.slice(end, end + LONGEST_GLUED))) : null;
  return { kind: 'ok', of, held: match.held, name, code };
}

/** The addresses of our pages behind whose '#' no code was found. */
function lost<T extends { readonly of: string }>(
  stream: Stream,
  kinds: readonly PastedKind<T>[],
  found: readonly { readonly at: number; readonly end: number }[],
) {
  return stream.marked.flatMap(({ at, row, address }) => {
    const kind = kinds.find(({ page }) => `${address.replace(/\/$/, '')}/`.endsWith(page));
    const isFound = found.some((one) => one.at <= at + NEAR && at < one.end);
    // A place in a page has a name in small letters.
    if (kind === undefined || isFound || /^[a-z]+$/.test(row)) return [];
    return [{ kind: 'damaged' as const, of: kind.of, ...beginningAt(stream, at), at, end: at }];
  });
}

/** The beginning of a code as it stands in the text. Mail and chat may show a link with its end cut off. */
function beginningAt({ letters, isStart, isCut }: Stream, at: number) {
  let end = at + 1;
  while (end < at + BEGINNING && !isStart(end)) end += 1;
  return { code: letters.slice(at, end), isTelling: end === at + BEGINNING || isCut(end) };
}
