import type { Instrument } from '../../domain/test/instrument.ts';
import type { Match, Place } from './matching.ts';
import { decodeName, nameAtStart } from './name.ts';
import type { PastedKind } from './pastedKinds.ts';
import type { Stream } from './pastedText.ts';
import { streamOf } from './pastedText.ts';

/** What was found at one place. `code`: as much of it as tells it from others. */
export type Finding<T extends { readonly of: string }> =
  | {
      readonly kind: 'ok';
      readonly held: T;
      readonly name: string | null;
      readonly code: string;
      readonly of: T['of'];
    }
  | { readonly kind: 'newer' | 'damaged'; readonly of: T['of']; readonly code: string };

/** How many are looked for: more than anybody asks of colleagues or has in a team. */
export const MOST_FOUND = 200;

/** In characters, all tries together: a text that is made to be slow is not read to its end. */
const MOST_TRIED = 1_000_000;

/** In characters: no two codes begin alike for so long, but by chance. */
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
    const finding = findingOf(hit.kind, hit.match, place);
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
): Finding<T> {
  const end = at + match.length;
  if (match.kind === 'damaged') {
    return { kind: 'damaged', of, code: letters.slice(at, at + BEGINNING) };
  }
  const code = letters.slice(at, end);
  if (match.kind === 'newer') return { kind: 'newer', of, code };
  const name = named ? decodeName(nameAtStart(letters.slice(end, end + LONGEST_NAME))) : null;
  return { kind: 'ok', of, held: match.held, name, code };
}

/** In characters: as far as a name is looked for. */
const LONGEST_NAME = 80;

/** The addresses of our pages behind whose '#' no code was found. */
function lost<T extends { readonly of: string }>(
  { marked }: Stream,
  kinds: readonly PastedKind<T>[],
  found: readonly { readonly at: number; readonly end: number }[],
) {
  return marked.flatMap(({ at, row, address }) => {
    const kind = kinds.find(({ page }) => `${address.replace(/\/$/, '')}/`.endsWith(page));
    const isFound = found.some((one) => one.at <= at + NEAR && at < one.end);
    if (kind === undefined || isFound) return [];
    const code = row.slice(0, BEGINNING);
    return [{ kind: 'damaged' as const, of: kind.of, code, at, end: at }];
  });
}
