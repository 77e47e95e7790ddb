import type { TeamFigures } from '../../domain/team/figures.ts';
import { fill } from '../../i18n/fill.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { sayLimits } from '../../i18n/say/team.ts';
import { wallClock } from '../../platform/clock.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { Strips } from './Strips.tsx';
import { Talk } from './Talk.tsx';

/** In units of a strip: all must fit on one sheet. */
const ROOM = 30;

type Props = {
  readonly data: TeamData;
  readonly figures: TeamFigures;
  readonly withheld: number;
  /** Who took part, when the facilitator shows that; empty otherwise. */
  readonly who: readonly string[];
};

/** The chart on one sheet for the team: strips, numbers and what to talk about. */
export function Paper({ data, figures, withheld, who }: Props) {
  const { texts, siteName, locale } = data;
  const { chart } = texts;
  const { longDate, listOf } = formatsOf(locale);
  return (
    <div class="team-paper print-only">
      <div class="paper-head">
        <span>{siteName}</span>
        <span>{longDate(wallClock())}</span>
      </div>
      <h2>{chart.paperTitle}</h2>
      <p>{fill(chart.lead, { n: figures.members })}</p>
      {who.length > 0 && <p>{fill(chart.who, { names: listOf(who) })}</p>}
      <Strips {...{ data, figures }} room={ROOM} />
      <h3>{chart.talk}</h3>
      <Talk {...{ data, figures }} />
      <NumbersTable {...{ data, figures }} />
      <p class="soft">{sayLimits(figures, withheld, texts).join(' ')}</p>
      <p class="soft">{fill(chart.paperNote, { site: siteName })}</p>
    </div>
  );
}
