import type { Coach } from '../../domain/conversation/coach.ts';
import { COACH_LIMIT } from '../../domain/conversation/coach.ts';
import { withNewer } from '../../domain/history/newer.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readDated, writtenDated } from './state.ts';

/** Version of the stored envelope of a coach's name and colour. */
export const COACH_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedCoach =
  | { readonly kind: 'ok'; readonly state: Coach }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

export function encodeCoach({ epoch, name, colour, newer }: Coach): string {
  return JSON.stringify({
    version: COACH_VERSION,
    epoch,
    name: writtenDated(name),
    colour: writtenDated(colour),
    ...newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeCoach(text: string): DecodedCoach {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, name: rawName, colour: rawColour, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > COACH_VERSION) return { kind: 'newer', version };
  const name = readDated(rawName, isName);
  // A colour that the page does not know may be of a newer version of the site.
  const colour = readDated(rawColour, isId);
  if (!isId(epoch) || name === null || colour === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, name, colour }, newer) };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= COACH_LIMIT;
}
