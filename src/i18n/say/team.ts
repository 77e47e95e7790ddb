import type { TeamFigures, TeamRow } from '../../domain/team/figures.ts';
import type { Member } from '../../domain/team/team.ts';
import type { Measures } from '../../domain/score/measure.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { TeamTexts } from '../../schemas/team.ts';
import { fill } from '../fill.ts';
import { wholePoints } from '../format.ts';
import type { LocaleCode } from '../locales.ts';
import type { KeepingTexts, NameWords, UiTexts } from '../messages.ts';

type Common = {
  readonly locale: LocaleCode;
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
};

/** The data in the HTML of the page with the codes of a team. */
export type TeamData = Common & {
  /** Every version of the test, the newest first: codes are checked against them. */
  readonly measures: Measures;
  readonly texts: Pick<
    TeamTexts,
    'collect' | 'arrival' | 'members' | 'round' | 'chart' | 'questions' | 'kept'
  >;
  readonly names: Readonly<Record<TraitId, string>>;
  readonly siteName: string;
};

/** The data in the HTML of the page on which a member makes a code. */
export type TeamJoinData = Common & {
  readonly measures: Measures;
  readonly texts: Omit<TeamTexts['join'], 'title' | 'description' | 'lead' | 'noScript'>;
  /** About the first name in a link. */
  readonly name: NameWords;
};

/** How a member is called: by number, unless the facilitator shows the names that were given. */
export function nameOf(
  { name }: Pick<Member, 'name'>,
  n: number,
  isNamed: boolean,
  { members }: Pick<TeamData['texts'], 'members'>,
): string {
  return isNamed && name !== null ? name : fill(members.person, { n });
}

/** From the lowest to the highest score, in words. */
export function sayRange({ spread }: TeamRow, { chart }: Pick<TeamData['texts'], 'chart'>): string {
  if (spread === null) return '';
  const [low, high] = [spread.low, spread.high].map(wholePoints) as [string, string];
  return low === high ? fill(chart.same, { low }) : fill(chart.range, { low, high });
}

/** How little the figures say, in one paragraph. */
export function sayLimits(
  { steadiness }: TeamFigures,
  withheld: number,
  { chart }: Pick<TeamData['texts'], 'chart'>,
): readonly string[] {
  const hasty =
    withheld === 0
      ? []
      : [withheld === 1 ? chart.withheldOne : fill(chart.withheldMany, { n: withheld })];
  return [chart.margin, ...(steadiness === null ? [] : [chart[steadiness]]), ...hasty];
}
