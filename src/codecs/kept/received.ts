import { withNewer } from '../../domain/history/newer.ts';
import { LAST_TIME } from '../../domain/history/time.ts';
import type { Received } from '../../domain/panel/panel.ts';
import { cleanRemark } from '../../domain/panel/remark.ts';
import type { Observation } from '../../domain/panel/reply.ts';
import { isAnswerValue } from '../../domain/test/response.ts';
import { readable } from '../../domain/text/outside.ts';
import { LONGEST_NAME } from '../links/name.ts';
import { isId, isIntegerIn, isRecord, isUint32 } from './json.ts';

/** Far more than any version asks of colleagues. */
const MOST_OBSERVATIONS = 200;

/** What one colleague sent: in one record, 0 for what cannot be seen. */
export function writtenReceived({ reply, name, at, newer }: Received): object {
  const { request, id, instrument, observations, works, differently } = reply;
  const digits = [...observations].map(([item, seen]) => [item, seen === 'unseen' ? 0 : seen]);
  const seen = Object.fromEntries(digits) as object;
  return { id, request, instrument, name, at, observations: seen, works, differently, ...newer };
}

/** One of them, or `null` when it is none of ours. */
export function readReceived(value: unknown): Received | null {
  if (!isRecord(value)) return null;
  const { id, request, instrument, name, at, ...rest } = value;
  const { observations: raw, works, differently, ...newer } = rest;
  const observations = readObservations(raw);
  if (!isUint32(id) || !isUint32(request) || !isId(instrument)) return null;
  if (!isName(name) || !isIntegerIn(at, 0, LAST_TIME)) return null;
  if (observations === null || !isRemark(works) || !isRemark(differently)) return null;
  const reply = { request, id, instrument, observations, works, differently };
  return withNewer({ reply, name, at }, newer);
}

function readObservations(value: unknown): ReadonlyMap<string, Observation> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  if (entries.length > MOST_OBSERVATIONS) return null;
  const observations = new Map<string, Observation>();
  for (const [item, digit] of entries) {
    if (!isId(item) || !(digit === 0 || isAnswerValue(digit))) return null;
    observations.set(item, digit === 0 ? 'unseen' : digit);
  }
  return observations;
}

function isName(value: unknown): value is string | null {
  if (typeof value !== 'string') return value === null;
  return value !== '' && [...value].length <= LONGEST_NAME && readable(value) === value;
}

function isRemark(value: unknown): value is string {
  return typeof value === 'string' && cleanRemark(value) === value;
}
