import type { ScaleSums } from '../../domain/score/sums.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { DIGITS, looksLikeDigits, readDigits, typedDigits } from './digits.ts';
import type { Matcher } from './matching.ts';
import { shortCodes } from './matching.ts';
import type { PastedKind } from './pastedKinds.ts';
import { readTeam, TEAM_KIND } from './team.ts';

export type PastedTeam = { readonly of: 'team'; readonly sums: ScaleSums };
export type PastedDigits = { readonly of: 'digits'; readonly sums: ScaleSums };

/** In bytes without the checksum: four, and two a bouwsteen. */
const TEAM_SIZE = 4 + 2 * TRAITS.length;

export const TEAMS: PastedKind<PastedTeam> = {
  of: 'team',
  page: '/team/',
  named: true,
  matcher: (instruments) =>
    shortCodes(TEAM_KIND, [TEAM_SIZE], (body) => {
      const read = readTeam(body, instruments);
      if (read.kind !== 'ok') return read;
      return { kind: 'ok', held: { of: 'team', sums: read.sums } };
    }),
};

/** In digits: how they stand in groups. */
const GROUP = 4;

/**
 * Sixteen digits that stand by themselves, in one row or in four groups. A number of a telephone, of a bank
 * or of a day hardly ever passes for them: the version and the check decide. Only groups are told of when
 * they are damaged or newer, for other numbers stand in one row.
 */
export const TEAM_DIGITS: PastedKind<PastedDigits> = {
  of: 'digits',
  // They stand behind no address.
  page: '/team/',
  named: false,
  matcher:
    (instruments): Matcher<PastedDigits> =>
    ({ letters, at, isStart }) => {
      if (!isStart(at) || !isStart(at + DIGITS)) return null;
      const digits = typedDigits(letters.slice(at, at + DIGITS));
      if (digits === null) return null;
      const starts = Array.from({ length: DIGITS - 1 }, (_, i) => i + 1).filter((i) =>
        isStart(at + i),
      );
      const isGrouped = starts.join() === [GROUP, 2 * GROUP, 3 * GROUP].join();
      if (!isGrouped && starts.length > 0) return null;
      const read = readDigits(digits, instruments);
      if (read.kind === 'ok')
        return { kind: 'ok', held: { of: 'digits', sums: read.sums }, length: DIGITS };
      const isTold = isGrouped && (read.kind === 'newer' || looksLikeDigits(digits, instruments));
      return isTold ? { kind: read.kind, length: DIGITS } : null;
    },
};
