import { useState } from 'preact/hooks';
import type { Team } from '../../domain/team/team.ts';
import { fill } from '../../i18n/fill.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { beginTeam, nextInRound, takeBack } from '../../stores/team.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { useAsking } from '../ui/useAsking.ts';

type Props = {
  readonly texts: TeamData['texts']['members'];
  readonly team: Team;
  /** The pressed button is gone. */
  readonly onDone: () => void;
};

/** Puts back a team that was taken away a moment ago, as far as it was. */
function restore({ members, step }: Team): void {
  for (const member of members) takeBack(member);
  for (let i = 0; i < step.value; i += 1) nextInRound();
}

/** Takes only this team from the device, after a question; until the page is left it can come back. */
export function Anew({ texts, team, onDone }: Props) {
  const { members } = team;
  const { isAsking, opener, ask, onNo, close } = useAsking();
  const [gone, setGone] = useState<Team | null>(null);
  // A wipe leaves a team that was never begun: then nothing of the one before comes back.
  const isGone = gone !== null && team.begun > gone.begun && members.length === 0;
  const onYes = () => {
    setGone(team);
    beginTeam();
    close();
    onDone();
  };
  return (
    <>
      {members.length > 0 &&
        (isAsking ? (
          <AskFirst
            question={fill(texts.anewAsk, { n: members.length })}
            no={texts.anewNo}
            yes={texts.anewYes}
            onNo={onNo}
            onYes={onYes}
          />
        ) : (
          <p>
            <button type="button" class="link" ref={opener} onClick={ask}>
              {texts.anew}
            </button>
          </p>
        ))}
      <div role="status">
        {isGone && (
          <p class="row">
            <span>{texts.anewDone}</span>
            <button
              type="button"
              class="link"
              onClick={() => {
                restore(gone);
                setGone(null);
                onDone();
              }}
            >
              {texts.restore}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
