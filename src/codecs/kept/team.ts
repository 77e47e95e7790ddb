import { withNewer } from '../../domain/history/newer.ts';
import { LAST_TIME } from '../../domain/history/time.ts';
import type { ScaleSum } from '../../domain/score/scores.ts';
import { CHART_STEP } from '../../domain/team/round.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import { MOST_MEMBERS, MOST_REMOVED } from '../../domain/team/team.ts';
import type { ScaleId } from '../../domain/test/scales.ts';
import { isTraitId } from '../../domain/test/scales.ts';
import { cleanName } from '../links/name.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readDated, writtenDated } from './state.ts';

/** Version of the stored envelope of a team. */
export const TEAM_VERSION = 1;

const LAST_VERSION = 1_000_000_000;
/** Of one bouwsteen: as many as a code can hold. */
const MOST_ANSWERS = 51;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedTeam =
  | { readonly kind: 'ok'; readonly state: Team }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** As text: JSON, the bouwstenen of each member as `[sum, count]`, and the moment of each who went out. */
export function encodeTeamState({ epoch, begun, members, removed, step, newer }: Team): string {
  return JSON.stringify({
    version: TEAM_VERSION,
    epoch,
    begun,
    members: members.map(({ id, name, at, sums, newer: more }) => ({
      id,
      name,
      at,
      instrument: sums.instrument,
      withheld: sums.withheld,
      sums: Object.fromEntries([...sums.scales].map(([id, { sum, count }]) => [id, [sum, count]])),
      ...more,
    })),
    removed: Object.fromEntries(removed),
    step: writtenDated(step),
    ...newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeTeamState(text: string): DecodedTeam {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, begun, members: rawMembers, ...rest } = parsed.value;
  const { removed: rawRemoved, step: rawStep, ...newer } = rest;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > TEAM_VERSION) return { kind: 'newer', version };
  const [members, removed] = [readMembers(rawMembers), readRemoved(rawRemoved)];
  const step = readDated(rawStep, isStep);
  if (!isId(epoch) || !isMoment(begun)) return { kind: 'damaged' };
  if (members === null || removed === null || step === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, begun, members, removed, step }, newer) };
}

function isMoment(value: unknown): value is number {
  return isIntegerIn(value, 0, LAST_TIME);
}

function isStep(value: unknown): value is number {
  return isIntegerIn(value, 0, CHART_STEP);
}

function readMembers(value: unknown): readonly Member[] | null {
  if (!Array.isArray(value) || value.length > MOST_MEMBERS) return null;
  const members = value.map(readMember);
  if (!members.every((one) => one !== null)) return null;
  return new Set(members.map(({ id }) => id)).size === members.length ? members : null;
}

function readMember(value: unknown): Member | null {
  if (!isRecord(value)) return null;
  const { id, name, at, instrument, withheld, sums: raw, ...newer } = value;
  const scales = readSums(raw);
  if (!isId(id) || !isName(name) || !isMoment(at) || scales === null) return null;
  if (!isId(instrument) || typeof withheld !== 'boolean') return null;
  return withNewer({ id, name, at, sums: { instrument, withheld, scales } }, newer);
}

/** Outside text, so only what a link could have brought. */
function isName(value: unknown): value is string | null {
  return (
    value === null || (typeof value === 'string' && value !== '' && cleanName(value) === value)
  );
}

/** The six bouwstenen. A role among them is no team of ours. */
function readSums(value: unknown): ReadonlyMap<ScaleId, ScaleSum> | null {
  if (!isRecord(value)) return null;
  const scales = new Map<ScaleId, ScaleSum>();
  for (const [trait, pair] of Object.entries(value)) {
    if (!isTraitId(trait) || !Array.isArray(pair) || pair.length !== 2) return null;
    const [sum, count] = pair as readonly unknown[];
    if (!isIntegerIn(count, 1, MOST_ANSWERS) || !isIntegerIn(sum, count, 5 * count)) return null;
    scales.set(trait, { sum, count });
  }
  return scales.size === 0 ? null : scales;
}

function readRemoved(value: unknown): ReadonlyMap<string, number> | null {
  if (!isRecord(value)) return null;
  const removed = Object.entries(value);
  if (removed.length > MOST_REMOVED) return null;
  const isRead = (entry: [string, unknown]): entry is [string, number] =>
    isId(entry[0]) && isMoment(entry[1]);
  return removed.every(isRead) ? new Map(removed) : null;
}
