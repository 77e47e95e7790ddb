import type { FoundMember } from '../../codecs/links/pastedTeam.ts';
import type { Adding } from '../../domain/team/members.ts';
import type { Entry } from '../../domain/team/team.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { TeamOutcome } from '../../stores/team.ts';
import { takeAnyway } from '../../stores/team.ts';

/** Why a code is not in; some may be added all the same. */
type Why =
  | 'double'
  | 'removed'
  | 'otherVersion'
  | 'empty'
  | 'full'
  | 'damaged'
  | 'digits'
  | 'request'
  | 'reply'
  | 'unread';

/** What is told of one code of a pasted text. */
export type Outcome =
  | { readonly kind: 'added'; readonly left: FoundMember['left'] }
  | {
      readonly kind: 'told';
      readonly why: Why;
      /** To add anyway. */
      readonly entry: Entry | null;
    };

const WHY = {
  double: 'double',
  removedBefore: 'removed',
  otherVersion: 'otherVersion',
  empty: 'empty',
  full: 'full',
} as const;

/** What is told of a member that was found, by what became of it. */
export function outcomeOf(
  { entry, left }: Omit<FoundMember, 'kind' | 'from'>,
  { kind }: Adding,
): Outcome {
  if (kind === 'added') return { kind, left };
  const isAsked = kind === 'double' || kind === 'removedBefore';
  return { kind: 'told', why: WHY[kind], entry: isAsked ? entry : null };
}

/** Adds on purpose what was not, where that may be; what is told of anything else stays. */
export function anyway(outcome: Outcome, instruments: readonly Instrument[]): Outcome {
  if (outcome.kind === 'added' || outcome.entry === null) return outcome;
  const { entry } = outcome;
  return outcomeOf({ entry, left: 'nothing' }, takeAnyway(entry, instruments));
}

function whyOf(found: Exclude<TeamOutcome, { readonly kind: 'member' }>): Why {
  switch (found.kind) {
    case 'elsewhere':
      return found.belongs;
    case 'damaged':
      return found.of === 'digits' ? 'digits' : 'damaged';
    case 'newer':
      return 'otherVersion';
    case 'unread':
      return 'unread';
  }
}

/** What is told of each thing in a pasted text. */
export function told(outcomes: readonly TeamOutcome[]): readonly Outcome[] {
  return outcomes.map((one) =>
    one.kind === 'member'
      ? outcomeOf(one, one.adding)
      : { kind: 'told', why: whyOf(one), entry: null },
  );
}
