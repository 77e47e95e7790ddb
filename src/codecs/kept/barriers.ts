import type { BarrierState } from '../../domain/barriers/chosen.ts';
import { MOST_BARRIERS } from '../../domain/barriers/chosen.ts';
import { withNewer } from '../../domain/history/newer.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readDated, writtenDated } from './state.ts';

/** Version of the stored envelope of the chosen barriers. */
export const BARRIERS_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedBarriers =
  | { readonly kind: 'ok'; readonly state: BarrierState }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

export function encodeBarriers({ epoch, chosen, newer }: BarrierState): string {
  const version = BARRIERS_VERSION;
  return JSON.stringify({ version, epoch, chosen: writtenDated(chosen), ...newer });
}

/**
 * Reads stored text. Never throws; anything that is not fully ours is `damaged`. An id that the page
 * does not know is ours: it may be of a newer version of the site.
 */
export function decodeBarriers(text: string): DecodedBarriers {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, chosen: rawChosen, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > BARRIERS_VERSION) return { kind: 'newer', version };
  const chosen = readDated(rawChosen, areChosen);
  if (!isId(epoch) || chosen === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, chosen }, newer) };
}

function areChosen(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_BARRIERS &&
    value.every(isId) &&
    new Set(value).size === value.length
  );
}
