import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Found } from '../../codecs/links/pastedTeam.ts';
import { FEWEST } from '../../domain/panel/spread.ts';
import { teamFigures } from '../../domain/team/figures.ts';
import { roundOf } from '../../domain/team/round.ts';
import { holdsTeam } from '../../domain/team/team.ts';
import { likeMost } from '../../domain/team/versions.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { nameOf } from '../../i18n/say/team.ts';
import { fillScreen } from '../../platform/fullScreen.ts';
import { $team, backInRound, nextInRound, restartRound } from '../../stores/team.ts';
import { KeptHere } from '../keeping/KeptHere.tsx';
import { Notice } from '../keeping/Notice.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { useStore } from '../ui/useStore.ts';
import { Arrival } from './Arrival.tsx';
import { BigScreen } from './BigScreen.tsx';
import { Chart } from './Chart.tsx';
import { Collect } from './Collect.tsx';
import { Live } from './live.ts';
import { Members } from './Members.tsx';
import { Paper } from './Paper.tsx';
import { Round } from './Round.tsx';
import { RoundPart } from './RoundPart.tsx';

type Props = {
  readonly data: TeamData;
  /** The HTML of the page is taken over, so the first drawing must be the same. */
  readonly isDrawn?: boolean;
  /** A code that the page was opened with. */
  readonly first?: Found | null;
};

/** The codes of a team, the round, and then the chart. */
export function TeamPage({ data, isDrawn = true, first = null }: Props) {
  const { texts, measures, locale, keeping, notice } = data;
  const [isLive, setLive] = useState(!isDrawn);
  useEffect(() => setLive(true), []);
  const team = useStore($team);
  const [screen, setScreen] = useState<'page' | 'round' | 'big'>('page');
  const [isNamed, setNamed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useMemo(
    () =>
      likeMost(
        team.members,
        measures.map(({ instrument }) => instrument),
      ),
    [team, measures],
  );
  const figures = useMemo(() => teamFigures(shown), [shown]);
  const round = roundOf(team);
  const isFew = shown.length < FEWEST;
  const isOpen = round.at === 'chart' && !isFew;
  const withheld = shown.filter(({ sums }) => sums.withheld).length;
  const begin = () => {
    if (round.at === 'chart') restartRound();
    setScreen('round');
  };
  const finish = () => {
    nextInRound();
    setScreen('page');
    // Drawn a moment later.
    setTimeout(() => heading.current?.focus());
  };
  const leave = () => {
    setScreen('page');
    // Begun again from the chart: the button that opened it is gone with the chart.
    setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('round')?.focus();
    });
  };
  const who = isNamed ? team.members.map((member, i) => nameOf(member, i + 1, true, texts)) : [];
  return (
    <LocaleContext.Provider value={locale}>
      <Live.Provider value={isLive}>
        <div class="team-page screen-only">
          <Notice address={notice} />
          <Arrival {...{ data, first }} />
          {isOpen && (
            <Chart
              {...{ data, figures, withheld, heading }}
              // First the screen: what fills it later would cover what is drawn over the page.
              onBig={() => void fillScreen().then(() => setScreen('big'))}
              onRound={begin}
            />
          )}
          <div class="team-two">
            <Collect data={data} />
            <Members {...{ texts, team, isNamed }} onNamed={setNamed} />
          </div>
          {!isOpen && <RoundPart texts={texts.round} {...{ round, isFew }} onStart={begin} />}
          {isLive && (
            <KeptHere words={texts.kept} {...{ keeping, notice }} isWritten={holdsTeam(team)} />
          )}
        </div>
        {screen === 'round' && round.at === 'sentence' && (
          <Round
            texts={texts.round}
            sentence={round.sentence}
            onBack={backInRound}
            onNext={nextInRound}
            onDone={finish}
            onLeave={leave}
          />
        )}
        {screen === 'big' && isOpen && (
          <BigScreen {...{ data, figures }} onLeave={() => setScreen('page')} />
        )}
        {isOpen && <Paper {...{ data, figures, withheld, who }} />}
      </Live.Provider>
    </LocaleContext.Provider>
  );
}
