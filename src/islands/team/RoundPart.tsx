import { useContext } from 'preact/hooks';
import type { Round } from '../../domain/team/round.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { Live } from './live.ts';

type Props = {
  readonly texts: TeamData['texts']['round'];
  readonly round: Round;
  /** Whether there are too few people for a chart. */
  readonly isFew: boolean;
  readonly onStart: () => void;
};

/** The way into the round, and why there is no chart yet. */
export function RoundPart({ texts, round, isFew, onStart }: Props) {
  const isLive = useContext(Live);
  const isBegun = round.at === 'sentence' && round.sentence > 0;
  const start = { chart: texts.again, begun: texts.resume, fresh: texts.start };
  return (
    <section aria-labelledby="round">
      <h2 id="round" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.text}</p>
      {isFew && <p>{round.at === 'chart' ? texts.few : texts.wait}</p>}
      <p>
        <button type="button" disabled={!isLive} onClick={onStart}>
          {start[round.at === 'chart' ? 'chart' : isBegun ? 'begun' : 'fresh']}
        </button>
      </p>
    </section>
  );
}
