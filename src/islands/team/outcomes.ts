import type { Found } from '../../codecs/links/pastedTeam.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { Entry } from '../../domain/team/team.ts';
import { takeAnyway, takeMember } from '../../stores/team.ts';

/** What is told of a code that was not simply added; some may be added all the same. */
export type Why =
  'double' | 'removed' | 'version' | 'empty' | 'full' | 'damaged' | 'request' | 'reply';

/** One code of a pasted text. */
export type Outcome =
  | { readonly kind: 'added' }
  | {
      readonly kind: 'told';
      readonly why: Why;
      /** To add anyway. */ readonly entry: Entry | null;
    };

const WHY = {
  double: 'double',
  removedBefore: 'removed',
  otherVersion: 'version',
  empty: 'empty',
  full: 'full',
} as const;

/** Takes one code that was found into the team, and tells what became of it. */
export function take(found: Found, instruments: readonly Instrument[]): Outcome {
  if (found.kind === 'elsewhere') return { kind: 'told', why: found.belongs, entry: null };
  if (found.kind !== 'member')
    return { kind: 'told', why: found.kind === 'newer' ? 'version' : 'damaged', entry: null };
  const { kind } = takeMember(found.entry, instruments);
  if (kind === 'added') return { kind };
  const isAsked = kind === 'double' || kind === 'removedBefore';
  return { kind: 'told', why: WHY[kind], entry: isAsked ? found.entry : null };
}

/** Adds what was asked about. */
export function addAsked(entry: Entry, instruments: readonly Instrument[]): Outcome {
  const { kind } = takeAnyway(entry, instruments);
  return kind === 'added' ? { kind } : { kind: 'told', why: WHY[kind], entry: null };
}
