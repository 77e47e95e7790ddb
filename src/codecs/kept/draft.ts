import type { Draft } from '../../domain/panel/draft.ts';
import { LONGEST_TYPED_NAME } from '../../domain/panel/draft.ts';
import type { Observation } from '../../domain/panel/reply.ts';
import { isObservation } from '../../domain/panel/reply.ts';
import { LONGEST_REMARK } from '../../domain/panel/remark.ts';
import { isId, isRecord, isUint32, parseJson } from './json.ts';

/** A page of another version of the site begins anew: the tab holds these answers for minutes. */
const DRAFT_VERSION = 1;

/** In characters: far more than a request with a name has. */
const LONGEST_ASKED = 600;

export function encodeDraft({ observations, ...draft }: Draft): string {
  const version = DRAFT_VERSION;
  return JSON.stringify({ version, ...draft, observations: Object.fromEntries(observations) });
}

/** Reads what the tab holds. Never throws; anything that is not fully ours is `null`. */
export function decodeDraft(text: string): Draft | null {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value) || parsed.value['version'] !== DRAFT_VERSION)
    return null;
  const { request, id, instrument, works, differently, asked, name, advances, isMade } =
    parsed.value;
  const observations = readObservations(parsed.value['observations']);
  if (!isUint32(request) || !isUint32(id) || !isId(instrument) || observations === null)
    return null;
  if (!isText(works, LONGEST_REMARK) || !isText(differently, LONGEST_REMARK)) return null;
  if (!isText(asked, LONGEST_ASKED) || !isText(name, LONGEST_TYPED_NAME)) return null;
  if (typeof advances !== 'boolean' || typeof isMade !== 'boolean') return null;
  const texts = { works, differently, name };
  return { request, id, instrument, observations, asked, advances, isMade, ...texts };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function readObservations(value: unknown): ReadonlyMap<string, Observation> | null {
  if (!isRecord(value)) return null;
  const observations = new Map<string, Observation>();
  for (const [id, observation] of Object.entries(value)) {
    if (!isId(id) || !isObservation(observation)) return null;
    observations.set(id, observation);
  }
  return observations;
}
