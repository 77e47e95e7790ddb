import type { Measure } from '../../domain/score/measure.ts';
import { measureOf } from '../../domain/score/measure.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import type { Entry } from '../../domain/team/team.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { decodeDigits, isTyping } from './digits.ts';
import { FRAGMENTS } from './levels.ts';
import type { Pasted } from './pasted.ts';
import { readOpened, readPasted } from './pasted.ts';
import type {
  PastedAnswers,
  PastedKind,
  PastedReply,
  PastedRequest,
  PastedScores,
  PastedTeam,
} from './pastedKinds.ts';
import { ANSWERS, REPLIES, REQUESTS, SCORES, TEAMS } from './pastedKinds.ts';
import { memberId, teamSums } from './team.ts';
import type { PastedDigits } from './teamDigits.ts';
import { TEAM_DIGITS } from './teamDigits.ts';

type Own = PastedTeam | PastedDigits | PastedScores | PastedAnswers;
type ForTeam = Own | PastedRequest | PastedReply;

/** Somebody who may come into the team. */
export type FoundMember = {
  readonly kind: 'member';
  readonly from: Own['of'];
  readonly entry: Entry;
  /** What else was in the link. A team takes nothing of it, and the page says so. */
  readonly left: 'nothing' | 'roles' | 'answers';
};

/** What stands in a pasted text, for the page of a team. */
export type Found =
  | FoundMember
  /** A link about feedback on one person: its own page reads it. */
  | { readonly kind: 'elsewhere'; readonly belongs: 'request' | 'reply' }
  /** `of` is `null` where nobody can say which. */
  | { readonly kind: 'damaged'; readonly of: Own['of'] | null }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' }
  /** The text is so long that its end was not read. */
  | { readonly kind: 'unread' };

const FOR_TEAM: readonly PastedKind<ForTeam>[] = [
  TEAMS,
  SCORES,
  ANSWERS,
  TEAM_DIGITS,
  REQUESTS,
  REPLIES,
];

/**
 * All that a pasted text holds for a team, in order: codes of a team, results that were shared, and digits.
 * Never throws. A link and the digits of one result in the same text are one person, unless their names differ.
 */
export function foundForTeam(text: string, measures: readonly Measure[]): readonly Found[] {
  const instruments = measures.map(({ instrument }) => instrument);
  const typed = decodeDigits(text, instruments);
  if (typed.kind === 'ok') return [memberOf('digits', typed.sums, null)];
  const found = readPasted(text, instruments, FOR_TEAM).map((one) => foundIn(one, measures));
  if (found.length > 0 || !isTyping(text)) return once(found);
  return [typed.kind === 'newer' ? typed : { kind: 'damaged', of: 'digits' }];
}

/** What the link holds that the page was opened with. */
export function openedForTeam(
  fragment: string,
  measures: readonly Measure[],
): Found | { readonly kind: 'empty' } {
  const instruments = measures.map(({ instrument }) => instrument);
  const opened = readOpened(fragment, instruments, FOR_TEAM);
  return opened.kind === 'empty' ? opened : foundIn(opened, measures);
}

function foundIn(pasted: Pasted<ForTeam>, measures: readonly Measure[]): Found {
  if (pasted.kind === 'unread') return pasted;
  const of = pasted.kind === 'ok' ? pasted.held.of : pasted.of;
  if (of === 'request' || of === 'reply') return { kind: 'elsewhere', belongs: of };
  if (pasted.kind === 'newer') return { kind: 'newer' };
  if (pasted.kind === 'damaged') return { kind: 'damaged', of };
  const { held, name } = pasted;
  if (held.of === 'request' || held.of === 'reply') return { kind: 'elsewhere', belongs: held.of };
  const sums = sumsIn(held, measures);
  return sums === null ? { kind: 'newer' } : memberOf(held.of, sums, name);
}

/** The sums of a result, with all that it says; `null` when its version has no norms here. */
function sumsIn(held: Own, measures: readonly Measure[]): ScaleSums | null {
  if (held.of !== 'answers') return held.sums;
  const measure = measureOf(measures, held.instrument.version);
  return measure && FRAGMENTS.answers.sums(held, measure);
}

/** From here on there is nothing of roles, of aan het roer, or of single answers. */
function memberOf(from: Own['of'], all: ScaleSums, name: string | null): FoundMember {
  const sums = teamSums(all);
  const isMore = all.scales.size > TRAITS.filter((trait) => all.scales.has(trait)).length;
  return {
    kind: 'member',
    from,
    entry: { id: memberId(sums), name, sums },
    left: from === 'answers' ? 'answers' : isMore ? 'roles' : 'nothing',
  };
}

/**
 * Without the second of two in a row that speak of the same person: a link and its digits. Further on in the text
 * it may be another person with the same scores, and that is told.
 */
function once(all: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of all) {
    const before = kept.at(-1);
    if (before?.kind !== 'member' || one.kind !== 'member' || !isSame(before, one)) kept.push(one);
    // The name may stand in one of them alone.
    else
      kept[kept.length - 1] = {
        ...before,
        entry: { ...before.entry, name: before.entry.name ?? one.entry.name },
      };
  }
  return kept;
}

function isSame({ entry: a }: FoundMember, { entry: b }: FoundMember): boolean {
  return a.id === b.id && (a.name === b.name || a.name === null || b.name === null);
}
