import type { RefObject } from 'preact';
import type { TeamFigures } from '../../domain/team/figures.ts';
import { fill } from '../../i18n/fill.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { sayLimits } from '../../i18n/say/team.ts';
import { printPage } from '../../platform/print.ts';
import { pageUrl } from '../../urls.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { Strips } from './Strips.tsx';
import { Talk } from './Talk.tsx';

type Props = {
  readonly data: TeamData;
  readonly figures: TeamFigures;
  /** How many members answered in haste. */
  readonly withheld: number;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onBig: () => void;
  readonly onRound: () => void;
};

/** Where everybody stands on the six bouwstenen. It opens after the round. */
export function Chart({ data, figures, withheld, heading, onBig, onRound }: Props) {
  const { texts, locale } = data;
  const { chart, round } = texts;
  return (
    <section aria-labelledby="chart">
      <h2 id="chart" tabIndex={-1} ref={heading}>
        {chart.title}
      </h2>
      <p class="lead">{fill(chart.lead, { n: figures.members })}</p>
      <p class="row">
        <button type="button" onClick={onBig}>
          {chart.big}
        </button>
        <button type="button" class="outline" onClick={() => void printPage()}>
          {chart.print}
        </button>
      </p>
      <Strips {...{ data, figures }} />
      <h3>{chart.talk}</h3>
      <Talk {...{ data, figures }} />
      <p class="limits">{sayLimits(figures, withheld, texts).join(' ')}</p>
      <NumbersTable {...{ data, figures }} />
      <p class="row">
        <a href={pageUrl('/team/sessie/', locale)}>{chart.session}</a>
        <button type="button" class="link" onClick={onRound}>
          {round.again}
        </button>
      </p>
    </section>
  );
}
