import { useState } from 'preact/hooks';
import { $team, beginTeam, nextInRound, takeBack } from '../../stores/team.ts';
import type { Member } from '../../domain/team/team.ts';
import { fill } from '../../i18n/fill.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { useAsking } from '../ui/useAsking.ts';

type Props = {
  readonly texts: TeamData['texts']['members'];
  readonly members: readonly Member[];
};

type Gone = { readonly members: readonly Member[]; readonly step: number };

/** Puts back a team that was taken away a moment ago, as far as it was. */
function restore({ members, step }: Gone): void {
  for (const member of members) takeBack(member);
  for (let i = 0; i < step; i += 1) nextInRound();
}

/** Takes only this team from the device, after a question; until the page is left it can come back. */
export function Anew({ texts, members }: Props) {
  const { isAsking, opener, ask, onNo, close } = useAsking();
  const [gone, setGone] = useState<Gone | null>(null);
  const onYes = () => {
    setGone({ members, step: $team.get().step.value });
    beginTeam();
    close();
    document.getElementById('members')?.focus();
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
        {gone !== null && members.length === 0 && (
          <p class="row">
            <span>{texts.anewDone}</span>
            <button
              type="button"
              class="link"
              onClick={() => {
                restore(gone);
                setGone(null);
                document.getElementById('members')?.focus();
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
