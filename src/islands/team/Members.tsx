import { useRef, useState } from 'preact/hooks';
import type { Member, Team } from '../../domain/team/team.ts';
import { Named } from '../ui/Named.tsx';
import { fill } from '../../i18n/fill.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { nameOf } from '../../i18n/say/team.ts';
import { takeBack, takeOut } from '../../stores/team.ts';
import { Anew } from './Anew.tsx';

type Props = {
  readonly texts: TeamData['texts'];
  readonly team: Team;
  readonly isNamed: boolean;
  readonly onNamed: (isNamed: boolean) => void;
};

/** Who is in: by number, or by the name that somebody gave when the facilitator shows names. */
export function Members({ texts, team, isNamed, onNamed }: Props) {
  const { members } = texts;
  const { members: here, removed } = team;
  const [gone, setGone] = useState<{ readonly member: Member; readonly name: string } | null>(null);
  // After a wipe, or in a team that was begun anew, nothing is left of who was taken out.
  const isGone = gone !== null && removed.has(gone.member.id);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="members">
      <h2 id="members" tabIndex={-1} ref={title}>
        {members.title}
      </h2>
      <p class="team-count">
        <b>{here.length}</b> {here.length === 1 ? members.one : members.many}
      </p>
      {here.length === 0 && <p>{members.empty}</p>}
      {here.some(({ name }) => name !== null) && (
        <div>
          <label class="switch">
            <input
              type="checkbox"
              name="names"
              checked={isNamed}
              aria-describedby="names-note"
              onChange={({ currentTarget }) => onNamed(currentTarget.checked)}
            />
            {members.names}
          </label>
          <p id="names-note" class="soft">
            {members.namesNote}
          </p>
        </div>
      )}
      <ul class="chips">
        {here.map((member, i) => {
          const name = nameOf(member, i + 1, isNamed, texts);
          return (
            <li key={member.id}>
              <bdi>{name}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={fill(members.remove, { name })}
                onClick={() => {
                  takeOut(member.id);
                  setGone({ member, name });
                  // The pressed button is gone.
                  title.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <div role="status">
        {isGone && (
          <p class="row">
            <Named text={members.removed} name={gone.name} />
            <button
              type="button"
              class="link"
              onClick={() => {
                takeBack(gone.member);
                setGone(null);
                title.current?.focus();
              }}
            >
              {members.restore}
            </button>
          </p>
        )}
      </div>
      <Anew texts={members} team={team} onDone={() => title.current?.focus()} />
    </section>
  );
}
